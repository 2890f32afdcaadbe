import type { Config, GitOid } from '../../document/documents.generated.ts';
import type { Repository } from '../../ports/repository.ts';
import { type Result } from '../../problem/problem.ts';
/** The repository's configuration, and main as it was read: every later read of the same run uses this commit. */
export interface Settings {
    readonly config: Config;
    /** Main's tip. */
    readonly head: GitOid;
    readonly branches: {
        readonly main: string;
        readonly evidence: string;
        readonly live: string;
    };
}
export declare const branchRef: (branch: string) => string;
export declare function loadSettings(repository: Repository): Promise<Result<Settings>>;
