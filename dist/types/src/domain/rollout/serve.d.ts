import type { Instant, Rollout, RolloutPolicy, Served } from '../../document/documents.generated.ts';
/** What should be served for a rollout on main, given what is served now. The stage's clock starts when its decision is served first. */
export declare function serve(rollout: Rollout, policy: RolloutPolicy, current: Served | undefined, now: Instant): Served;
/** The same, with the candidate taken out of traffic; `brake` names the record that says why. It stays so until main decides anew. */
export declare function braked(served: Served & {
    readonly brake: string;
}): Served;
