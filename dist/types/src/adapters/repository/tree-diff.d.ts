import type { GitOid } from '../../document/documents.generated.ts';
import type { TreeFile } from '../../ports/repository.ts';
import type { ObjectReader } from './reader.ts';
/** A path where two trees differ: what it was, what it becomes; undefined where there is no file. */
export interface TreeChange {
    readonly path: string;
    readonly before: TreeFile | undefined;
    readonly after: TreeFile | undefined;
}
/** Paths that differ between two trees; null is the empty tree. Folders that are the same are not read. */
export declare function diffTrees(reader: ObjectReader, a: GitOid | null, b: GitOid | null): Promise<readonly TreeChange[]>;
