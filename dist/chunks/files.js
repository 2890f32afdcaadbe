import { r as problem } from "./problem.js";
import { t as WorldFailure } from "./world-failure.js";
import { n as relativePath, r as unreadable, t as isLink } from "./path.js";
import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { join } from "node:path";
import { lstat, open, readdir } from "node:fs/promises";
import { constants } from "node:fs";
/** Lines of UTF-8 bytes that come in pieces; an overlong line is passed over, not kept. */
async function* linesOf(pieces) {
	let parts = [], length = 0;
	for await (let piece of pieces) {
		let start = 0;
		for (let end = piece.indexOf(10); end >= 0; end = piece.indexOf(10, start)) yield lineOf([...parts, piece.subarray(start, end)], length + end - start), [parts, length, start] = [
			[],
			0,
			end + 1
		];
		length += piece.length - start, length > 1048576 ? parts = [] : parts.push(piece.subarray(start));
	}
	length > 0 && (yield lineOf(parts, length));
}
function lineOf(parts, length) {
	if (length > 1048576) return { fault: "a line has more than 1048576 bytes" };
	try {
		return { text: new TextDecoder("utf-8", {
			fatal: !0,
			ignoreBOM: !1
		}).decode(Buffer.concat(parts)) };
	} catch {
		return { fault: "a line is not UTF-8" };
	}
}
/** When a file's rows begin, by its name, in milliseconds; undefined for a name that tells nothing. */
function beginOf(name) {
	let [, date, time] = /^(\d{4}-\d\d-\d\d)(?:T(\d{4})Z)?(?!\d)/.exec(name) ?? [];
	if (date === void 0) return;
	let begin = Date.parse(`${date}T${time === void 0 ? "00:00" : `${time.slice(0, 2)}:${time.slice(2)}`}:00Z`);
	return Number.isNaN(begin) ? void 0 : {
		begin,
		atLeast: time === void 0 ? 864e5 : 0
	};
}
/** Names of those files that may hold rows of [from, to): all but those whose period, by their names, lies wholly outside. */
function within(names, from, to) {
	let begins = [...new Set(names.flatMap((name) => beginOf(name)?.begin ?? []))].toSorted((a, b) => a - b);
	return names.toSorted().filter((name) => {
		let period = beginOf(name);
		if (period === void 0) return !0;
		let next = begins.find((begin) => begin > period.begin) ?? Infinity;
		return period.begin < to && Math.max(next, period.begin + period.atLeast) > from;
	});
}
// src/adapters/observations/source.ts
/** Files below a root on disk, read in pieces, so that they may be larger than memory. */
function diskSource(root) {
	return {
		async names(folder) {
			let at = root;
			for (let part of relativePath(folder).split("/")) {
				at = join(at, part);
				let stat = await lstat(at).catch((error) => failed(folder, error));
				if (stat === void 0) return [];
				if (stat.isSymbolicLink()) throw isLink(folder);
			}
			return (await readdir(at, { withFileTypes: !0 }).catch((error) => failed(folder, error)) ?? []).filter((entry) => entry.isFile()).map(({ name }) => name);
		},
		async *bytes(path) {
			try {
				yield* (await open(join(root, relativePath(path)), constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0))).createReadStream({
					autoClose: !0,
					highWaterMark: 262144
				});
			} catch (error) {
				throw error instanceof Error && "syscall" in error ? unreadable(path, error) : error;
			}
		}
	};
}
function failed(path, error) {
	if (!(error instanceof Error) || !("code" in error)) throw error;
	if (error.code !== "ENOENT" && error.code !== "ENOTDIR") throw unreadable(path, error);
}
// src/adapters/observations/files.ts
/**
* Observations from files of JSON lines, `<path>/<environment>/<component>/*.ndjson` or `*.ndjson.gz`, one row a line.
*
* A file whose name begins with a UTC timestamp, `2026-01-05T1015Z` or `2026-01-05`, holds the rows of a period: from that
* moment to where the next timestamped file begins, and for a mere date at least that day. Files whose period lies outside the
* query are not read; files with other names always are.
*
* A row's `time` is an instant (`2026-01-05T10:15:00Z`) or a number of milliseconds since 1970. A row whose time cannot be read is
* passed on as unreadable whenever its file is read: it may belong to any window.
*/
function fileObservations(source) {
	return { async *rows({ path, environment, component, from, to }) {
		let folder = [
			...path.split("/").filter((part) => part !== ""),
			safe(environment),
			safe(component)
		].join("/"), [begin, end] = [Date.parse(from), Date.parse(to)], names = (await source.names(folder)).filter((name) => /\.ndjson(\.gz)?$/.test(name));
		for (let name of within(names, begin, end)) {
			let file = `${folder}/${name}`;
			for await (let line of linesOf(inflated(file, source.bytes(file)))) {
				let row = rowOf(line, begin, end);
				row !== void 0 && (yield row);
			}
		}
	} };
}
/** Observations from files below a folder on disk. */
const diskObservations = (root) => fileObservations(diskSource(root));
function safe(name) {
	if (!/^[a-z0-9-]+$/.test(name)) throw new WorldFailure(problem("files/outside", { path: name }));
	return name;
}
async function* inflated(path, bytes) {
	if (!path.endsWith(".gz")) {
		yield* bytes;
		return;
	}
	let input = Readable.from(bytes), output = createGunzip();
	input.on("error", (error) => output.destroy(error));
	try {
		yield* input.pipe(output);
	} catch (error) {
		throw error instanceof WorldFailure || !(error instanceof Error) ? error : new WorldFailure(problem("files/unreachable", {
			path,
			what: error.message
		}), { cause: error });
	} finally {
		input.destroy();
	}
}
function rowOf(line, begin, end) {
	if ("fault" in line) return { unreadable: line.fault };
	if (line.text.trim() === "") return;
	let row = parse(line.text);
	if (row === void 0) return { unreadable: "a line is not a JSON object" };
	let time = timeOf(row.time);
	return time === void 0 ? { unreadable: "a row has no readable time" } : time >= begin && time < end ? {
		row,
		at: time
	} : void 0;
}
function parse(text) {
	try {
		let value = JSON.parse(text);
		return isObject(value) ? value : void 0;
	} catch {
		return;
	}
}
const isObject = (value) => typeof value == "object" && !!value && !Array.isArray(value);
function timeOf(value) {
	let time = typeof value == "string" && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(value) ? Date.parse(value) : value;
	return typeof time == "number" && Number.isFinite(time) ? time : void 0;
}
export { diskObservations, fileObservations };
