import { WorldFailure } from '../../../problem/world-failure.ts';
import type { Layout } from './layout.ts';
/** The branch that HEAD names, whether it has a commit yet or not; undefined when HEAD is detached. */
export declare function branchOfHead(gitDir: string): Promise<string | undefined>;
/** Throws when another working tree of the repository stands on the ref: its files would silently fall behind. */
export declare function assertNotElsewhere({ gitDir, commonDir, config }: Layout, ref: string): Promise<void>;
/** The refusal to move or delete a branch under a working tree. */
export declare const checkedOut: (ref: string, path: string) => WorldFailure;
