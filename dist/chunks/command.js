// src/commands/block.ts
const line = (text) => ({
	kind: "line",
	text
}), heading = (text) => ({
	kind: "heading",
	text
}), table = (head, rows) => ({
	kind: "table",
	head,
	rows
}), code = (text) => ({
	kind: "code",
	text
}), command = (declared) => declared;
export { table as a, line as i, code as n, heading as r, command as t };
