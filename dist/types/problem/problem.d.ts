import { type ArgumentsOf, type ProblemCode } from './catalog.ts';
/** Where a problem is. Lines and columns count from 1. */
export interface Place {
    /** Path as the user knows it, relative to the root. */
    readonly file?: string;
    /** RFC 6901 pointer into that file. */
    readonly pointer?: string;
    readonly line?: number;
    readonly column?: number;
}
/** Something wrong, with a code and a place. Data only: prose lives in the catalogue, rendering in shell/report. */
export interface Problem extends Place {
    readonly code: ProblemCode;
    readonly severity: 'error' | 'warning';
    readonly args: Readonly<Record<string, string>>;
}
/** A value, or every problem that stood in its way: never only the first. */
export type Result<T> = {
    readonly ok: true;
    readonly value: T;
} | {
    readonly ok: false;
    readonly problems: readonly Problem[];
};
/** A problem; the compiler demands an argument for every placeholder of the code's prose. */
export declare function problem<C extends ProblemCode>(code: C, args: Readonly<Record<ArgumentsOf<C>, string | number>>, place?: Place): Problem;
export declare const success: <T>(value: T) => Result<T>;
export declare const failure: (...problems: readonly Problem[]) => {
    readonly ok: false;
    readonly problems: readonly Problem[];
};
/** Whether anything among them stops the work; warnings do not. */
export declare const hasErrors: (problems: readonly Problem[]) => boolean;
