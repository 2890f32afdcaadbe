import type { GitOid } from '../../../document/documents.generated.ts';
import type { Commit } from '../../../ports/repository.ts';
import type { Layout } from './layout.ts';
/** A line of a reflog: `<old> <new> <who> <seconds> <zone>\t<message>`. */
export declare function reflogLine(from: GitOid | null, commit: Commit, now: Date): string;
/** Appends to the reflog of a name, where the repository keeps one (git-config(1), core.logAllRefUpdates). */
export declare function appendReflog(layout: Layout, folder: string, name: string, line: string): Promise<void>;
/** Removes the reflog of a ref that is gone, with folders that nothing else uses: as git does. */
export declare function removeReflog(folder: string, name: string): Promise<void>;
