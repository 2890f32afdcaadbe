/** Name and description that the schemas give to a pattern. */
export interface Meaning {
    readonly noun?: string;
    readonly description?: string;
}
export declare const meanings: Readonly<Record<string, Meaning>>;
