import type { GitOid } from '../../document/documents.generated.ts';
import type { Commit } from '../../ports/repository.ts';
import type { ObjectReader } from './reader.ts';
/** First-parent history, newest first. */
export declare function firstParents(reader: ObjectReader, from: GitOid, limit: number): Promise<readonly Commit[]>;
/** Whether `ancestor` is reachable from `descendant`. */
export declare function reaches(reader: ObjectReader, descendant: GitOid, ancestor: GitOid): Promise<boolean>;
/** The best common ancestor: one that no other common ancestor descends from; of several, the newest. */
export declare function bestCommonAncestor(reader: ObjectReader, a: GitOid, b: GitOid): Promise<GitOid | undefined>;
