import type { GitOid, Proposal } from '../../document/documents.generated.ts';
import type { Repository } from '../../ports/repository.ts';
/** A proposal's record: a document in a commit of its own ref, so that its history is that ref's history. */
export interface ProposalRecord {
    readonly tip: GitOid;
    readonly proposal: Proposal;
}
export interface RecordStore {
    all(): Promise<readonly ProposalRecord[]>;
    /** Writes the record over `tip` (null: a new one); false when somebody else wrote first. */
    write(proposal: Proposal, tip: GitOid | null, by: string, at: string): Promise<boolean>;
}
export declare function recordStore(repository: Repository): RecordStore;
