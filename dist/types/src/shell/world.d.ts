import type { Instant } from '../document/documents.generated.ts';
import type { Files } from '../ports/files.ts';
import type { Forge } from '../ports/forge.ts';
import type { Observations } from '../ports/observations.ts';
import type { Repository } from '../ports/repository.ts';
import type { Opened, Opening } from './surroundings.ts';
/** What the real world is made of. */
export interface Adapters {
    openGitRepository(root: string): Promise<OpenedRepository>;
    /** A new repository in a folder, or the one that is there. */
    initGitRepository(root: string): Promise<Repository>;
    /** A folder that is new or empty, made where it is named; a temporary one otherwise. */
    freshFolder(named: string | undefined): Promise<string>;
    embeddedForge(repository: Repository, who: Who): Forge;
    diskFiles(root: string): Files;
    fileObservations(root: string): Observations;
}
/** A repository, and the same one with what is written kept in memory. */
interface OpenedRepository {
    readonly repository: Repository;
    overlay(): Repository;
}
interface Who {
    now(): Instant;
    actor(): string;
}
/** The world as it is around a root, and as --dry-run sees it. Nothing is opened before it is asked for. */
export declare function openWorld({ root, env, asOf }: Opening, adapters: Adapters): Promise<Opened>;
export {};
