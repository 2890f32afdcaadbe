import { type GitConfig } from './config.ts';
/** Where the parts of a repository are (gitrepository-layout(5)). */
export interface Layout {
    /** HEAD, index and what else belongs to one working tree. */
    readonly gitDir: string;
    /** Objects, refs and configuration, which linked working trees share. */
    readonly commonDir: string;
    /** The checked-out files; undefined in a bare repository. */
    readonly workTree: string | undefined;
    readonly config: GitConfig;
}
/** Finds the repository that a folder is in, as git does; throws `repository/missing` or `repository/unsupported`. */
export declare function discover(start: string): Promise<Layout>;
