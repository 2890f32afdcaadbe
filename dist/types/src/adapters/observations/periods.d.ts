/** The files that may hold rows of [from, to): those whose period, told by the names, touches it, and all whose names tell none. */
export declare function periodsOf(paths: readonly string[], from: number, to: number): readonly string[];
