/** A git configuration: full lower-case names (`core.bare`, `extensions.objectformat`; subsections keep their case) with the last value. */
export type GitConfig = ReadonlyMap<string, string>;
/** Reads configuration texts in the order of precedence, the later winning (git-config(1), "Syntax"). Includes are not followed. */
export declare function parseConfig(...texts: readonly string[]): GitConfig;
/** Whether a value means yes; undefined when it is not set or says something else (`core.autocrlf=input`). */
export declare function isTrue(value: string | undefined): boolean | undefined;
