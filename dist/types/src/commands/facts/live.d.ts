import type { Applied, GitOid, Live, Rollout, Served } from '../../document/documents.generated.ts';
import type { Repository } from '../../ports/repository.ts';
import { type Result } from '../../problem/problem.ts';
import { type Settings } from './settings.ts';
/** Tip of the live branch; undefined before anything was published. */
export declare const liveHead: (repository: Repository, { branches }: Settings) => Promise<GitOid | undefined>;
/** What is served in an environment. */
export declare function loadLive(repository: Repository, head: GitOid | undefined, environment: string): Promise<Result<Live>>;
export declare const servedOf: (live: Live, component: string) => Served | undefined;
/** When the state on main was first served; null while live still serves another decision. */
export declare function appliedOf(served: Served | undefined, rollout: Rollout | undefined): Applied | null;
