import type { GitOid } from '../../document/documents.generated.ts';
import type { FileChange } from '../../plan/effect.ts';
import type { TreeFile } from '../../ports/repository.ts';
import type { Batch } from './batch.ts';
import type { ObjectReader } from './reader.ts';
/**
 * Puts together the tree that results from changing some files of another one; only folders on the way to a change are read and written.
 * Removing what is not there changes nothing; folders that become empty vanish; executable files stay executable.
 */
export declare function writeTree(batch: Batch, reader: ObjectReader, onto: GitOid | null, changes: readonly FileChange[], entries: readonly TreeFile[]): Promise<GitOid>;
