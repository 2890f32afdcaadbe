import type { Arm } from '../../document/documents.generated.ts';
/** Adds the counts of one version over several windows of the same measurement; undefined without any. */
export declare function mergeArms(arms: readonly Arm[]): Arm | undefined;
