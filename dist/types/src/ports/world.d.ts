import type { Instant } from '../document/documents.generated.ts';
import type { Files } from './files.ts';
import type { Forge } from './forge.ts';
import type { Observations } from './observations.ts';
import type { Repository } from './repository.ts';
/** Everything that a command may ask of the outside. */
export interface World {
    /** The present, UTC, to the second. */
    now(): Instant;
    /** Who acts, as git writes authors: `Name <address>`. */
    actor(): string;
    readonly repository: Repository;
    readonly forge: Forge;
    readonly files: Files;
    readonly observations: Observations;
}
