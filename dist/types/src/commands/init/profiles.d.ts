import type { RolloutPolicy } from '../../document/documents.generated.ts';
/** For calibrated models: fast, calibrated, close to the version before, and finding the same. */
export declare const calibration: RolloutPolicy;
/** For request handlers: they answer, and in time. */
export declare const handler: RolloutPolicy;
export declare const profiles: {
    readonly calibration: RolloutPolicy;
    readonly handler: RolloutPolicy;
};
export type Profile = keyof typeof profiles;
