// src/problem/world-failure.ts
/**
* The outside world failed, or was asked for something that it cannot give: thrown by adapters, shown as a problem, exit code 2.
* A thing that is merely wrong in the user's data is a `Result`, never this.
*/
var WorldFailure = class extends Error {
	problem;
	/** Whether the same command may succeed when it is run again. */
	retryable;
	constructor(problem, options = {}) {
		super(problem.code, { cause: options.cause }), this.name = "WorldFailure", this.problem = problem, this.retryable = options.retryable ?? !1;
	}
};
export { WorldFailure as t };
