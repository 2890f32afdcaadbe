// src/shell/exit-codes.ts
/** What the program's exit code says; docs/reference.md prints this table. */
const exitCodes = {
	fine: 0,
	problems: 1,
	couldNotRun: 2,
	interrupted: 130
};
export { exitCodes as t };
