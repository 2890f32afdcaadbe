import type { GitOid } from '../../../document/documents.generated.ts';
/** The refs that `git pack-refs` put into one file. A loose ref of the same name is newer and wins. */
export interface PackedRefs {
    read(): Promise<ReadonlyMap<string, GitOid>>;
    /** Takes a name out, under git's lock; the caller holds the ref's own lock. */
    remove(name: string): Promise<void>;
}
/** The packed refs of a repository; parsed again whenever the file was replaced. */
export declare function packedRefs(commonDir: string, patience: number): PackedRefs;
