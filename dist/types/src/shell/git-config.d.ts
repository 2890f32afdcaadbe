import type { Environment } from './surroundings.ts';
/** `user.name` and `user.email` as git itself would find them for a repository; includes are not followed. */
export interface GitUser {
    readonly name?: string;
    readonly email?: string;
}
/** Read git's configuration files, the nearest last. */
export declare function readGitUser(root: string, env: Environment): Promise<GitUser>;
/** The `[user]` section of one file. */
export declare function userIn(config: string): GitUser;
