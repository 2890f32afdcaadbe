import type { GitOid } from '../../../document/documents.generated.ts';
import type { TreeFile } from '../../../ports/repository.ts';
/** What stands at a path of a working tree. */
export type OnDisk = {
    readonly kind: 'absent';
} | {
    readonly kind: 'folder';
} | {
    readonly kind: 'other';
} | {
    readonly kind: 'file' | 'executable' | 'link';
    readonly oid: GitOid;
    readonly oidWithoutCr: GitOid;
};
/** Looks at a path, following no link; what lies behind a link or below a file counts as absent. */
export declare function look(root: string, path: string): Promise<OnDisk>;
/** The first folder above a path that is a link or a file; undefined when the way is free. */
export declare function obstacle(root: string, path: string): Promise<string | undefined>;
/** Every path below a folder that is no folder, links not followed. */
export declare function pathsBelow(root: string, folder: string): Promise<readonly string[]>;
/** Puts a file or link in place by renaming; a submodule becomes an empty folder, as git leaves it. */
export declare function put(root: string, { path, kind }: TreeFile, content: Uint8Array): Promise<void>;
/** Takes a file or link away, with folders that it leaves empty. */
export declare function take(root: string, { path, kind }: TreeFile): Promise<void>;
