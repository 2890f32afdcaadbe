import type { Instant } from '../../document/documents.generated.ts';
/** `Name <address>` that git parses back, whatever it was made from. */
export declare function identity(author: string): string;
/** Seconds since 1970, as git dates commits; fractions are dropped. */
export declare function secondsOf(at: Instant): number;
/** The instant of a git date, UTC, to the second. */
export declare const instantOf: (seconds: number) => Instant;
