import type { Proposal } from '../document/documents.generated.ts';
import type { CloseEffect, MergeEffect, ProposeEffect } from '../plan/effect.ts';
/** Where proposals (pull requests) live. Every call may be repeated: what already is so stays so. */
export interface Forge {
    /** All proposals, oldest first, as they really are: an open one whose head is in its base counts as merged. */
    proposals(): Promise<readonly Proposal[]>;
    /** Open a proposal, or update the open one of that branch; its head is the branch's tip. */
    propose(effect: ProposeEffect): Promise<Proposal>;
    /** Merge; `lost` when head or base moved since they were read. */
    merge(effect: MergeEffect): Promise<'merged' | 'lost'>;
    close(effect: CloseEffect): Promise<void>;
}
