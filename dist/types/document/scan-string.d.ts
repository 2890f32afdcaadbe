import { type Scan } from './scan-state.ts';
/** Reads a string (RFC 8259 §7) that begins at `scan.at`, with its quote: a double one, or a single one that was reported before. */
export declare function scanString(scan: Scan, quote?: number): string;
