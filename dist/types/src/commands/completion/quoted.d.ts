/** A word for a POSIX shell, taken as it is. */
export declare const quoted: (text: string) => string;
/** A word for fish, taken as it is. */
export declare const quotedForFish: (text: string) => string;
