/** A piece of what a command tells people; shell/report prints it as text or Markdown. */
export type Block = {
    readonly kind: 'heading';
    readonly text: string;
} | {
    readonly kind: 'line';
    readonly text: string;
} | {
    readonly kind: 'table';
    readonly head: readonly string[];
    readonly rows: readonly (readonly string[])[];
} | {
    readonly kind: 'code';
    readonly text: string;
};
export declare const line: (text: string) => Block;
export declare const heading: (text: string) => Block;
export declare const table: (head: readonly string[], rows: readonly (readonly string[])[]) => Block;
/** Text that is meant for a program: printed line by line as it is. */
export declare const code: (text: string) => Block;
