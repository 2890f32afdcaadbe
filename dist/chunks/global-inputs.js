// src/commands/global-inputs.ts
/** Inputs that every command takes: the shell obeys them, so commands declare none of these names. */
const globalInputs = {
	root: {
		kind: "text",
		value: "dir",
		default: ".",
		doc: "Repository to work in.",
		action: !0
	},
	format: {
		kind: "choice",
		of: [
			"text",
			"json",
			"sarif",
			"markdown"
		],
		default: "text",
		doc: "Form of the report.",
		action: !0
	},
	"dry-run": {
		kind: "flag",
		doc: "Show what would happen; change nothing.",
		action: !0
	},
	"as-of": {
		kind: "text",
		value: "instant",
		doc: "Decide as at this UTC instant; only where nothing is changed."
	},
	color: {
		kind: "choice",
		of: [
			"auto",
			"always",
			"never"
		],
		default: "auto",
		doc: "Colours in text reports."
	}
};
export { globalInputs as t };
