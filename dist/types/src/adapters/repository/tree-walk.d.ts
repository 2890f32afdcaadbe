import type { GitOid } from '../../document/documents.generated.ts';
import type { TreeFile } from '../../ports/repository.ts';
import type { ObjectReader } from './reader.ts';
import { type TreeEntry } from './tree-codec.ts';
/** The entry at a path below a tree; undefined when there is none. */
export declare function entryAt(reader: ObjectReader, tree: GitOid, path: string): Promise<TreeEntry | undefined>;
/** Every file below a folder of a tree (`''` is its root), sorted bytewise by path. */
export declare function filesBelow(reader: ObjectReader, tree: GitOid, under: string): Promise<readonly TreeFile[]>;
