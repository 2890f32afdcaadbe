import { type Fault } from './scan-state.ts';
/**
 * Reads a JSON text (RFC 8259) in one pass. Without faults the value is what `JSON.parse` gives; duplicate keys, numbers that
 * a double cannot carry and half surrogates are faults here. After a small slip it goes on, to report the next one too.
 */
export declare function scan(text: string): {
    readonly value: unknown;
    readonly faults: readonly Fault[];
};
