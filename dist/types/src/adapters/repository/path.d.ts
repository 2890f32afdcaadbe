/** Whether a name may not stand in a tree, because git or a file system would take it for something else. */
export declare function isForbiddenName(name: string): boolean;
/** Segments of a repository-relative path; throws `repository/bad-path` for one that may not stand in a tree. */
export declare function segmentsOf(path: string): readonly string[];
