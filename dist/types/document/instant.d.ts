import type { Duration, Instant } from './documents.generated.ts';
/** Milliseconds since 1970-01-01T00:00:00Z. Throws on a text that the codec would refuse. */
export declare function toMilliseconds(instant: Instant): number;
/** The instant of a number of milliseconds since 1970, to the second when there is no fraction of one. */
export declare const fromMilliseconds: (milliseconds: number) => Instant;
/** Negative when `a` is before `b`, 0 when they are the same moment; their texts would not compare, as fractions are optional. */
export declare const compareInstants: (a: Instant, b: Instant) => number;
/** Length of a duration. Throws on a text that the codec would refuse. */
export declare function durationMilliseconds(duration: Duration): number;
/** The shortest text of a length: `15m`, `24h` is `1d`. Parts of a second are dropped. */
export declare function formatDuration(milliseconds: number): Duration;
export declare const addDuration: (instant: Instant, duration: Duration) => Instant;
export declare const subtractDuration: (instant: Instant, duration: Duration) => Instant;
/** Start of the window of a length that holds an instant; windows are counted from UTC midnight, longer ones from 1970. */
export declare function windowStart(instant: Instant, length: Duration): Instant;
