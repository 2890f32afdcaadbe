/** A text from a document in double quotes: cut to 60 characters, unsafe characters as \u escapes. */
export declare const quoted: (text: string) => string;
/** The same without quotes, for places that have their own. */
export declare function plain(text: string): string;
/** A value as a message shows it: scalars as they are, the others by their type. */
export declare function shown(value: unknown): string;
/** `a`, `a or b`, `a, b or c`. */
export declare function either(choices: readonly string[]): string;
