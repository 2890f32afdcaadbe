import type { GitUser } from './git-config.ts';
import type { Environment } from './surroundings.ts';
/** Who acts, as git writes authors. In a workflow that is who GitHub says started it, and nothing else can be claimed. */
export declare function actorOf(env: Environment, user: GitUser): string;
