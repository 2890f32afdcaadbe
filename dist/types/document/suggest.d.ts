/** ` (did you mean "stages"?)` when one of the candidates is close to a text, else nothing. */
export declare function suggestion(text: string, candidates: readonly string[]): string;
