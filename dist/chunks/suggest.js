// src/shell/suggest.ts
/** The known word nearest to a mistyped one; undefined when none is near. */
function nearest(word, known) {
	let limit = Math.max(1, Math.floor(word.length / 3)), best = known.map((candidate) => ({
		candidate,
		edits: distance(word, candidate)
	})).toSorted((a, b) => a.edits - b.edits)[0];
	return best !== void 0 && best.edits <= limit ? best.candidate : word.length >= 3 ? known.find((candidate) => candidate.startsWith(word)) : void 0;
}
/** Insertions, deletions, replacements and swaps of neighbours between two words. */
function distance(a, b) {
	if (Math.abs(a.length - b.length) > 8) return Infinity;
	let before = [], row = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		let next = [i];
		for (let j = 1; j <= b.length; j++) {
			let same = a[i - 1] === b[j - 1], swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1], edits = [
				at(row, j) + 1,
				at(next, j - 1) + 1,
				at(row, j - 1) + +!same,
				...swapped ? [at(before, j - 2) + 1] : []
			];
			next.push(Math.min(...edits));
		}
		before = row, row = next;
	}
	return at(row, b.length);
}
const at = (row, index) => row[index] ?? Infinity;
export { nearest as t };
