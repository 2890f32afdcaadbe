import type { Target } from '../facts/rollouts.ts';
/** The inputs that narrow a command to one environment or component. */
export declare function targetOf({ environment, component, }: {
    readonly environment: string | undefined;
    readonly component: string | undefined;
}): Partial<Target>;
