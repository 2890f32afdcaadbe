import type { Instant, Rollout } from '../../document/documents.generated.ts';
import type { Carried, Host, Rehearsal } from '../host.ts';
import { type Version } from './digits.ts';
/** The demo's hands: it turns the clock, makes traffic, and calls the commands that anybody would call. */
export interface Player {
    /** `rollout start` and the tick that serves it. */
    start(version: Version): Promise<Carried>;
    /** Ticks until the rollout's phase is one of these; tells what happened whenever something did. */
    tickUntil(phases: readonly Rollout['state']['phase'][]): Promise<Rollout>;
    now(): Instant;
}
export declare function player(host: Host, { world, setClock, perform }: Rehearsal, begin: Instant): Player;
