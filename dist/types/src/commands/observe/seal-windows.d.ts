import type { Measurement } from '../../domain/observation/measurement.ts';
import type { Instant, Window } from '../../document/documents.generated.ts';
import type { Observations } from '../../ports/observations.ts';
import type { Target } from '../facts/rollouts.ts';
import type { DueWindow } from './due-windows.ts';
export interface SealQuestion {
    readonly target: Target;
    readonly path: string;
    readonly measurement: Measurement;
    readonly due: readonly DueWindow[];
    /** The window sealed last; rows that came for it afterwards are counted as late. */
    readonly newest: Window | undefined;
    readonly now: Instant;
}
/** Reads the source once for all due windows and counts each row into its own. */
export declare function sealWindows(source: Observations, question: SealQuestion): Promise<readonly Window[]>;
