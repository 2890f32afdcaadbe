import { m as toMilliseconds } from "./digest.js";
// src/domain/flags/flagd.ts
/** flagd weighs with integers: a hundred-thousandth of traffic is the finest share that is served. */
const PARTS_PER_PERCENT = 1e3;
/**
* Live state in flagd's flag format (flagd.dev): one flag a component, whose value is the version to serve. The candidate stands first in
* `fractional`, so that raising its share only adds users and lowering it takes the last ones away; after the lease, which an unmodified
* flagd compares with its own clock, everybody gets the stable version.
*/
function flagdDocument(components) {
	return {
		$schema: "https://flagd.dev/schema/v0/flags.json",
		flags: Object.fromEntries(components.map((served) => [served.component, flag(served)]))
	};
}
function flag(served) {
	let { stable, candidate, percent, leaseUntil } = served, fixed = {
		state: "ENABLED",
		variants: { [stable]: stable },
		defaultVariant: stable
	};
	if (candidate === void 0 || candidate === stable || percent === 0) return fixed;
	let parts = Math.floor(percent * PARTS_PER_PERCENT + 1e-6), spread = { fractional: [
		{ cat: [{ var: "$flagd.flagKey" }, { var: "targetingKey" }] },
		[candidate, parts],
		[stable, 100 * PARTS_PER_PERCENT - parts]
	] }, leaseSeconds = leaseUntil === void 0 ? void 0 : Math.floor(toMilliseconds(leaseUntil) / 1e3), targeting = leaseSeconds === void 0 ? spread : { if: [
		{ "<": [{ var: "$flagd.timestamp" }, leaseSeconds] },
		spread,
		stable
	] };
	return {
		...fixed,
		variants: {
			[candidate]: candidate,
			[stable]: stable
		},
		targeting
	};
}
export { flagdDocument as t };
