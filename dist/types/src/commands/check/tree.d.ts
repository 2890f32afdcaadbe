import type { GitOid } from '../../document/documents.generated.ts';
import type { Files } from '../../ports/files.ts';
import type { Repository } from '../../ports/repository.ts';
/** The files below manifests/, wherever they are read from. */
export interface Tree {
    readonly files: readonly TreeEntry[];
}
export interface TreeEntry {
    readonly path: string;
    readonly isLink: boolean;
    read(): Promise<Uint8Array>;
}
/** As they stand in the working directory. */
export declare function workingTree(files: Files): Promise<Tree>;
/** As they stand in a commit. */
export declare function commitTree(repository: Repository, commit: GitOid): Promise<Tree>;
