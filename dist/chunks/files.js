import { a as toMilliseconds } from "./instant.js";
import { t as diskFiles } from "./disk3.js";
import { createGunzip } from "node:zlib";
import { join } from "node:path";
import { createReadStream } from "node:fs";
// src/adapters/observations/lines.ts
/** A longer line is cut here; it is no observation, and must not fill the memory. */
const LONGEST = 1048576;
/** Lines of a stream, without their ends and without empty ones. */
async function* linesOf(stream) {
	stream.setEncoding("utf8");
	let rest = "";
	for await (let chunk of stream) {
		rest += String(chunk);
		let start = 0;
		for (let end = rest.indexOf("\n"); end >= 0; end = rest.indexOf("\n", start)) {
			let text = rest.slice(start, end).replace(/\r$/, "");
			text !== "" && (yield text), start = end + 1;
		}
		rest = rest.slice(start), rest.length > LONGEST && (rest = rest.slice(0, LONGEST));
	}
	rest !== "" && (yield rest);
}
// src/adapters/observations/periods.ts
const stamp = /(?:^|\/)(\d{4}-\d\d-\d\d)(?:T(\d\d)(\d\d)(\d\d)?Z)?[^/]*$/;
/** The files that may hold rows of [from, to): those whose period, told by the names, touches it, and all whose names tell none. */
function periodsOf(paths, from, to) {
	let stamped = paths.flatMap((path) => {
		let begin = beginOf(path);
		return begin === void 0 ? [] : [{
			path,
			begin
		}];
	}), begins = [...new Set(stamped.map(({ begin }) => begin))].toSorted((a, b) => a - b), wanted = new Set(stamped.filter(({ begin }) => begin < to && endAfter(begins, begin) > from).map(({ path }) => path));
	return paths.filter((path) => beginOf(path) === void 0 || wanted.has(path));
}
function beginOf(path) {
	let match = stamp.exec(path);
	if (match === null) return;
	let [, day, hour = "00", minute = "00", second = "00"] = match, begin = Date.parse(`${day}T${hour}:${minute}:${second}Z`);
	return Number.isNaN(begin) ? void 0 : begin;
}
/** The next begin; the last period has no end. */
const endAfter = (begins, begin) => begins.find((other) => other > begin) ?? Infinity;
// src/adapters/observations/files.ts
/**
* Observations in `<path>/<environment>/<component>/*.ndjson` (or `.ndjson.gz`): one JSON object a line. A file whose name starts with a UTC
* moment (`2026-01-05T1015Z`, `2026-01-05`) holds rows from then until the next such file begins, so files outside the period that
* is asked for are not read; files with other names always are.
*/
function fileObservations(root) {
	let files = diskFiles(root);
	return { async *rows(query) {
		let folder = `${query.path}/${query.environment}/${query.component}`, names = (await files.list(folder)).filter(({ kind, path }) => kind === "file" && /\.ndjson(\.gz)?$/.test(path)).map(({ path }) => path), from = toMilliseconds(query.from), to = toMilliseconds(query.to);
		for (let path of periodsOf(names, from, to)) yield* rowsOf(join(root, path), {
			from,
			to
		});
	} };
}
async function* rowsOf(path, period) {
	for await (let text of linesOf(open(path))) {
		let row = parseRow(text);
		if (row === void 0) {
			yield { unreadable: text.slice(0, 1e3) };
			continue;
		}
		let time = timeOf(row.time);
		time === void 0 ? yield { unreadable: text.slice(0, 1e3) } : time >= period.from && time < period.to && (yield { row });
	}
}
function open(path) {
	let bytes = createReadStream(path);
	return path.endsWith(".gz") ? bytes.pipe(createGunzip()) : bytes;
}
function parseRow(text) {
	try {
		let value = JSON.parse(text);
		return typeof value == "object" && value && !Array.isArray(value) ? value : void 0;
	} catch {
		return;
	}
}
/** Epoch milliseconds of a row: a UTC instant, or the number itself. */
function timeOf(time) {
	if (typeof time == "number") return Number.isFinite(time) ? time : void 0;
	if (typeof time != "string" || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/.test(time)) return;
	let value = Date.parse(time);
	return Number.isNaN(value) ? void 0 : value;
}
export { fileObservations };
