import { type Problem } from '../problem/problem.ts';
/** A problem and where in the text it is; line and column are worked out only when somebody reads it. */
export interface Fault {
    readonly problem: Problem;
    /** In UTF-16 code units from the start of the text. */
    readonly offset: number;
}
/** How far a scan has come. */
export interface Scan {
    readonly text: string;
    at: number;
    depth: number;
    /** Keys and indexes that lead to the value being scanned. */
    readonly path: (string | number)[];
    readonly faults: Fault[];
    /** Set by a fault that nothing sensible can follow: no later fault is reported. */
    isStopped: boolean;
}
/** Faults beyond this many stop the scan: they would not be shown. */
export declare const faultLimit = 100;
/** Notes a fault and goes on. */
export declare function report(scan: Scan, offset: number, found: Problem): void;
/** Notes a fault of syntax and goes on as if it were not there. */
export declare const complain: (scan: Scan, offset: number, what: string) => void;
/** Notes a fault of syntax and stops: every loop sees the end of the text. */
export declare function fail(scan: Scan, offset: number, what: string): void;
export declare function stop(scan: Scan): void;
/** Moves over white space (RFC 8259 §2); a comment is reported and then skipped. Returns the code unit that follows, NaN at the end. */
export declare function skipSpace(scan: Scan): number;
/** The character at an offset, as a message shows it. */
export declare function characterAt({ text }: Scan, offset: number): string;
