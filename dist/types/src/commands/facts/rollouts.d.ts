import type { DecisionLink, GitOid, Rollout } from '../../document/documents.generated.ts';
import type { Repository } from '../../ports/repository.ts';
import type { Problem } from '../../problem/problem.ts';
import { readDocument } from './documents.ts';
/** Which component, and where. */
export interface Target {
    readonly environment: string;
    readonly component: string;
}
export interface FoundRollouts {
    readonly rollouts: readonly Rollout[];
    /** Files that cannot be read; the others go on without them. */
    readonly problems: readonly Problem[];
    /** The components whose files cannot be read. */
    readonly unreadable: readonly Target[];
}
/** Every rollout at a commit that matches, sorted by environment and component. */
export declare function loadRollouts(repository: Repository, commit: GitOid, only?: Partial<Target>): Promise<FoundRollouts>;
/** The rollout of one component, or undefined before its first. */
export declare const loadRollout: (repository: Repository, commit: GitOid, { environment, component }: Target) => ReturnType<typeof readDocument<'rollout'>>;
export declare const lastDecision: (rollout: Rollout | undefined) => DecisionLink | null;
