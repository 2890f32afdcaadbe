import type { GitOid, Instant, Window, WindowLink } from '../../document/documents.generated.ts';
import type { Repository } from '../../ports/repository.ts';
import { type Result } from '../../problem/problem.ts';
import { type Settings } from './settings.ts';
import type { Target } from './rollouts.ts';
/** Tip of the evidence branch; undefined before the first window. */
export declare const evidenceHead: (repository: Repository, { branches }: Settings) => Promise<GitOid | undefined>;
/** The sealed windows of a component that start at or after a moment, oldest first. */
export declare function windowsSince(repository: Repository, head: GitOid | undefined, target: Target, since: Instant): Promise<Result<readonly Window[]>>;
/** The newest sealed window of a component. */
export declare function newestWindow(repository: Repository, head: GitOid | undefined, target: Target): Promise<Result<Window | undefined>>;
/** The windows that a decision names, each checked against its digest. */
export declare function linkedWindows(repository: Repository, head: GitOid | undefined, target: Target, links: readonly WindowLink[]): Promise<Result<readonly Window[]>>;
export declare const linkOf: (window: Window) => WindowLink;
