import { g as utf8ToBytes, h as sha256 } from "./digest.js";
/**
* Where a unit stands between 0 and 100 %, by SHA-256 of `salt`, a NUL and the unit. The same everywhere and for ever, so a raised share only adds units.
* Runs where there is no `node:crypto`: browsers and workers.
*/
function bucketPercent(salt, unit) {
	let hash = sha256(utf8ToBytes(`${salt}\0${unit}`)), bucket = 0;
	for (let byte of hash.subarray(0, 6)) bucket = bucket * 256 + byte;
	return bucket / 281474976710656 * 100;
}
/** Whether a unit gets the candidate while the candidate has this share of traffic. */
const isExposed = (salt, unit, percent) => bucketPercent(salt, unit) < percent;
export { isExposed as n, bucketPercent as t };
