import type { Verdict } from '../../../document/documents.generated.ts';
/** The verdict on a sample too small to speak, or undefined when it is large enough. */
export declare function tooFew(gate: {
    readonly name: string;
    readonly minimumWindowSamples?: number;
}, samples: number): Verdict | undefined;
