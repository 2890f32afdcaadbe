import type { Instant } from '../../document/documents.generated.ts';
import type { Forge } from '../../ports/forge.ts';
import type { Repository } from '../../ports/repository.ts';
export interface Who {
    now(): Instant;
    actor(): string;
}
/**
 * Proposals inside the repository itself: a branch, and a record below refs/headgate/proposals/. A merge is a real merge commit. The base ref's
 * compare-and-swap is the moment of merging; the record and the branch follow, and whoever comes next brings them up to date.
 */
export declare function embeddedForge(repository: Repository, { now, actor }: Who): Forge;
