import { type Scan } from './scan-state.ts';
/** Reads a number (RFC 8259 §6); one that a double cannot carry is reported. */
export declare function scanNumber(scan: Scan): number;
/** Whether a code unit may stand in a word: letters, digits, `_` and `$`. */
export declare const isWordCode: (code: number) => boolean;
