import type { Problem } from '../../problem/problem.ts';
/** A problem in words, still untrusted: its arguments come from documents and inputs. */
export interface Explained {
    readonly title: string;
    readonly message: string;
    readonly fix: string;
}
/** Fill in the catalogue's prose. */
export declare function explain({ code, args }: Problem): Explained;
/** `path:line:col`, as far as it is known; empty when no file is at fault. */
export declare const placeOf: ({ file, line, column }: Problem) => string;
