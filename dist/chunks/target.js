// src/commands/rollout/target.ts
/** The inputs that narrow a command to one environment or component. */
function targetOf({ environment, component }) {
	return {
		...environment === void 0 ? {} : { environment },
		...component === void 0 ? {} : { component }
	};
}
export { targetOf as t };
