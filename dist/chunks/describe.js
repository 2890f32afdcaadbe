// src/plan/describe.ts
/** One line per effect, and one per file of a commit: this is what `--dry-run` prints. */
function describe(effect) {
	switch (effect.do) {
		case "commit": return [`commit   ${effect.ref} (${effect.expected === null ? "new" : `was ${effect.expected.slice(0, 8)}`})  ${firstLine(effect.message)}`, ...effect.files.map(({ path, content }) => `  ${content === null ? "remove" : "write "} ${path}`)];
		case "propose": return [`propose  ${effect.branch} → ${effect.base}  ${effect.title}`];
		case "merge": return [`merge    proposal ${effect.proposal} (${effect.head.slice(0, 8)})`];
		case "close": return [`close    proposal ${effect.proposal}  ${effect.reason}`];
		case "write": return [`write    ${effect.path}`];
	}
}
const firstLine = (text) => text.split("\n", 1)[0] ?? "";
export { describe as t };
