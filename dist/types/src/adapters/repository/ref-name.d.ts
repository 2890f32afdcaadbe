/** Refuses what git refuses as a full ref name; names outside `refs/` are refused too, so that no ref leads to `config` or `HEAD`. */
export declare function assertRefName(name: string): void;
/** Ref names that would have to be a folder for `name` to exist: `refs/heads/a` for `refs/heads/a/b`. */
export declare function foldersOf(name: string): readonly string[];
