import type { Entry } from '../commands/entry.ts';
import type { Instant } from '../document/documents.generated.ts';
import type { World } from '../ports/world.ts';
/** What the program stands in: given by the entries, and by tests. */
export interface Surroundings {
    readonly table: readonly Entry[];
    /** Version of Headgate. */
    readonly version: string;
    /** How the program is called, for commands that people are to type. */
    readonly program: string;
    readonly env: Environment;
    /** Whether people read the output at a terminal. */
    readonly isTerminal: boolean;
    readonly open: (opening: Opening) => Promise<Opened>;
    /** Waits a little before a lost race is run again. */
    readonly pause: (attempt: number) => Promise<void>;
    /** Aborted when the user asks to stop. */
    readonly signal?: AbortSignal;
    readonly out: (text: string) => void;
    readonly err: (text: string) => void;
}
export type Environment = Readonly<Record<string, string | undefined>>;
/** Which world a command wants. */
export interface Opening {
    readonly root: string;
    readonly env: Environment;
    /** Stands for the present. */
    readonly asOf?: Instant | undefined;
}
/** A world, and the same one with a sheet laid over it that takes all writing. */
export interface Opened {
    readonly world: World;
    readonly overlay: () => World;
    /** A fresh repository in a folder of its own, whose clock is set by hand. */
    readonly rehearse: (folder: string | undefined, start: Instant) => Promise<Stage>;
}
/** A rehearsal's world before anything is performed in it. */
export interface Stage {
    readonly folder: string;
    readonly world: World;
    setClock(now: Instant): void;
}
