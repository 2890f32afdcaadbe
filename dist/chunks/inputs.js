// src/commands/inputs.ts
/** Inputs that several commands share: one name has one meaning everywhere. */
const environment = {
	kind: "text",
	doc: "Environment, as listed in manifests/headgate.json.",
	value: "name",
	action: !0
}, component = {
	kind: "text",
	doc: "Component, as named below manifests/components/.",
	value: "name",
	action: !0
}, version = {
	kind: "text",
	doc: "Version of the component.",
	value: "semver",
	action: !0
}, reason = {
	kind: "text",
	doc: "Why, in your words; it is kept with the decision.",
	value: "text",
	action: !0
}, required = { required: !0 };
export { version as a, required as i, environment as n, reason as r, component as t };
