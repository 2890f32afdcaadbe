import type { Instant, Stop } from '../../document/documents.generated.ts';
import { type Result } from '../../problem/problem.ts';
export interface StopRequest {
    readonly by: string;
    readonly reason: string;
    readonly now: Instant;
}
/** Stop the line: nothing is promoted or started in any environment until it is resumed. Reverts are never blocked. */
export declare function stopLine(current: Stop | undefined, { by, reason, now }: StopRequest): Result<Stop>;
/** Lift it. The document stays, as the record of who lifted it and why. */
export declare function resumeLine(current: Stop | undefined, { by, reason, now }: StopRequest): Result<Stop>;
