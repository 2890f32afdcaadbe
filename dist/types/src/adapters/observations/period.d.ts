/** Names of those files that may hold rows of [from, to): all but those whose period, by their names, lies wholly outside. */
export declare function within(names: readonly string[], from: number, to: number): readonly string[];
