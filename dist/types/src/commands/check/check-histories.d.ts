import type { GitOid } from '../../document/documents.generated.ts';
import type { Repository } from '../../ports/repository.ts';
import { type Problem } from '../../problem/problem.ts';
import type { ReadDocument } from './read-tree.ts';
/** Replays every decision from its sealed windows, and holds each rollout and publication against its decisions. */
export declare function checkHistories(documents: readonly ReadDocument[], repository: Repository, evidence: GitOid | undefined): Promise<readonly Problem[]>;
