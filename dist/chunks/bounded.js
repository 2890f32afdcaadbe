// src/adapters/bounded.ts
/** What `work` gives for each item, in order. Only a few run at a time: a process may hold only so many files open. */
async function eachOf(items, work) {
	let all = [...items], results = [];
	for (let at = 0; at < all.length; at += atOnce) results.push(...await Promise.all(all.slice(at, at + atOnce).map(work)));
	return results;
}
const atOnce = 64;
export { eachOf as t };
