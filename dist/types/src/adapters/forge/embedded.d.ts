import type { Instant } from '../../document/documents.generated.ts';
import type { Forge } from '../../ports/forge.ts';
import type { Repository } from '../../ports/repository.ts';
interface Context {
    readonly repository: Repository;
    readonly now: () => Instant;
    readonly actor: () => string;
}
/**
 * A forge that is nothing but the repository: a proposal is a branch, and a record whose every change is a commit on
 * `refs/headgate/proposals/<number>`. Each call can be cut at any point and made again; the outcome is the same.
 */
export declare function embeddedForge(repository: Repository, { now, actor }: Omit<Context, 'repository'>): Forge;
export {};
