/** The known word nearest to a mistyped one; undefined when none is near. */
export declare function nearest(word: string, known: readonly string[]): string | undefined;
