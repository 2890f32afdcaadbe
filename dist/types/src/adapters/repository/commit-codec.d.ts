import type { GitOid, Instant } from '../../document/documents.generated.ts';
import type { Commit } from '../../ports/repository.ts';
interface CommitFields {
    readonly tree: GitOid;
    readonly parents: readonly GitOid[];
    readonly author: string;
    readonly at: Instant;
    readonly message: string;
}
/** A commit's bytes: author and committer are one, the time zone is +0000, the message ends with one newline. */
export declare function encodeCommit({ tree, parents, author, at, message }: CommitFields): Uint8Array;
/** Reads any commit that git writes; headers that Headgate has no use for (signatures, encoding) are skipped. */
export declare function decodeCommit(oid: GitOid, content: Uint8Array): Commit;
export {};
