import type { GitOid, Instant, Proposal } from '../../document/documents.generated.ts';
import type { Repository } from '../../ports/repository.ts';
/** A proposal's record, and the commit that holds it: what the next change is compared with. */
export interface Stored {
    readonly proposal: Proposal;
    readonly at: GitOid;
}
/** Every record, oldest first. Its history is the log of its ref. */
export declare function allRecords(repository: Repository): Promise<readonly Stored[]>;
/** One record; undefined when there is no such proposal. */
export declare function record(repository: Repository, number: number): Promise<Stored | undefined>;
/** Writes the next state of a record; undefined when someone else changed or created it meanwhile. */
export declare function save(repository: Repository, before: Stored | null, proposal: Proposal, by: {
    readonly author: string;
    readonly at: Instant;
    readonly message: string;
}): Promise<Stored | undefined>;
