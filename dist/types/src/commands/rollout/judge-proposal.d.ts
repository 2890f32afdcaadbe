import type { Decision, GitOid, Instant, Proposal } from '../../document/documents.generated.ts';
import type { Repository } from '../../ports/repository.ts';
import { type Result } from '../../problem/problem.ts';
import { type Target } from '../facts/rollouts.ts';
import type { Settings } from '../facts/settings.ts';
/** What a proposal of a rollout holds. */
export interface Judged {
    readonly target: Target;
    readonly decision: Decision;
}
/**
 * Judges a rollout's proposal with the base's documents alone: its policy, its stop, its state. The case is gathered again from main, the
 * evidence branch and live as it was at the decision's moment, decided again, and must come out the same to the byte; so a skipped
 * stage, left-out or altered windows, another policy or a made-up state cannot pass.
 */
export declare function judgeProposal(repository: Repository, settings: Settings, head: GitOid, now: Instant): Promise<Result<Judged>>;
/** Proposals that Headgate made for rollouts, by their branch. */
export declare const isRolloutProposal: ({ branch, state }: Proposal) => boolean;
export declare const proposalBranch: ({ environment, component }: Target) => string;
