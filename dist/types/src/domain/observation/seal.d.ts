import type { Instant, Window } from '../../document/documents.generated.ts';
import { type Measurement } from './measurement.ts';
import { type NewScoreCounter } from './tally.ts';
/** A window in the making: raw rows go in, in any order; the same rows give the same document. */
export interface OpenWindow {
    add(raw: RawObservation): void;
    seal(facts: SealFacts): Window;
}
/** A row as its source gave it, or what stood there instead of one. */
export type RawObservation = {
    readonly row: Readonly<Record<string, unknown>>;
} | {
    readonly unreadable: string;
};
export interface SealFacts {
    readonly environment: string;
    readonly component: string;
    readonly start: Instant;
    readonly end: Instant;
    readonly sealedAt: Instant;
    /** Rows that came for the window before, after it had been sealed. */
    readonly late: number;
}
export declare function openWindow(measurement: Measurement, newCounter: NewScoreCounter): OpenWindow;
