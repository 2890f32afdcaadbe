import type { Rollout, Served } from '../../document/documents.generated.ts';
import { type Conclusion } from '../../domain/rollout/decide.ts';
import { type Block } from '../block.ts';
import type { Case } from '../facts/case.ts';
export interface StatusFacts {
    readonly rollout: Rollout;
    readonly served: Served | undefined;
    readonly facts: Case;
    readonly conclusion: Conclusion;
    /** Number of the open proposal. */
    readonly proposal: number | undefined;
}
/** One rollout for people: how far, what is served, what the gates say, and why it is not further. */
export declare function statusBlocks({ rollout, served, facts, conclusion, proposal }: StatusFacts): readonly Block[];
