import { WorldFailure } from '../../problem/world-failure.ts';
/** An object that is there and broken. */
export declare const corrupt: (oid: string, what: string, cause?: unknown) => WorldFailure;
/** A revision that names nothing here. */
export declare const unknownRevision: (revision: string) => WorldFailure;
/** A path of a commit that no tree can or may hold. */
export declare const badPath: (path: string, reason: string) => WorldFailure;
/** A ref whose name is a folder of another ref's name, or the other way round. */
export declare const refConflict: (ref: string, other: string) => WorldFailure;
/** A repository that is laid out in a way that this engine does not write safely. */
export declare const unsupported: (path: string, feature: string) => WorldFailure;
/** More than this engine takes in one go. */
export declare const tooLarge: (oid: string, what: string) => WorldFailure;
