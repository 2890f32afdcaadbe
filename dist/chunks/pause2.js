import { setTimeout } from "node:timers/promises";
// src/shell/pause.ts
/** Wait 25 ms, 50 ms … up to 2 s, each time up to half more or less, so that racing runs do not stay in step. */
async function pause(attempt) {
	await setTimeout(Math.min(2e3, 25 * 2 ** (attempt - 1)) * (.5 + Math.random()));
}
export { pause as t };
