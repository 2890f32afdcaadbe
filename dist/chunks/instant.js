// src/document/instant.ts
const units = new Map([
	["d", 864e5],
	["h", 36e5],
	["m", 6e4],
	["s", 1e3]
]);
/** Milliseconds since 1970-01-01T00:00:00Z. Throws on a text that the codec would refuse. */
function toMilliseconds(instant) {
	let milliseconds = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z$/.test(instant) ? Date.parse(instant) : NaN;
	if (Number.isNaN(milliseconds)) throw RangeError(`Not an instant: ${instant}`);
	return milliseconds;
}
/** The instant of a number of milliseconds since 1970, to the second when there is no fraction of one. */
const fromMilliseconds = (milliseconds) => new Date(milliseconds).toISOString().replace(".000Z", "Z");
/** Length of a duration. Throws on a text that the codec would refuse. */
function durationMilliseconds(duration) {
	let [, count, unit] = /^([1-9][0-9]{0,5})([smhd])$/.exec(duration) ?? [], length = units.get(unit ?? "");
	if (length === void 0) throw RangeError(`Not a duration: ${duration}`);
	return Number(count) * length;
}
/** The shortest text of a length: `15m`, `24h` is `1d`. Parts of a second are dropped. */
function formatDuration(milliseconds) {
	let whole = milliseconds - milliseconds % 1e3, [unit, length] = [...units].find((entry) => whole !== 0 && whole % entry[1] === 0) ?? ["s", 1e3];
	return `${whole / length}${unit}`;
}
const addDuration = (instant, duration) => fromMilliseconds(toMilliseconds(instant) + durationMilliseconds(duration));
export { toMilliseconds as a, fromMilliseconds as i, durationMilliseconds as n, formatDuration as r, addDuration as t };
