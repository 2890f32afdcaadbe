import { WorldFailure } from '../../problem/world-failure.ts';
/** A path below the root, as it was given; throws `files/outside` for one that is absolute, leads upwards or into `.git`. */
export declare function relativePath(path: string): string;
/** The refusal to go through a symbolic link, or to read one. */
export declare const isLink: (path: string) => WorldFailure;
/** The file system said no. */
export declare const unreadable: (path: string, error: Error) => WorldFailure;
