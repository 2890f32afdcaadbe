import type { Instant } from '../document/documents.generated.ts';
import type { Effect } from '../plan/effect.ts';
import type { World } from '../ports/world.ts';
import type { Problem } from '../problem/problem.ts';
import type { Block } from './block.ts';
import type { Outcome } from './command.ts';
/** What the shell lends to the few commands that run other commands, such as `demo`. */
export interface Host {
    /** How this program is called, for commands that people are to type. */
    readonly program: string;
    /** Tell people something at once. Silent when the output is for machines. */
    say(blocks: readonly Block[]): void;
    /** A fresh git repository in a folder of its own (a temporary one when none is named), and a clock that is set by hand. */
    rehearse(folder: string | undefined, start: Instant): Promise<Rehearsal>;
}
export interface Rehearsal {
    /** The folder. */
    readonly folder: string;
    readonly world: World;
    readonly setClock: (now: Instant) => void;
    /** Carry out a step as the shell does for every command: read, decide, apply, again until nothing is left. */
    readonly perform: (step: (world: World) => Promise<Outcome>) => Promise<Carried>;
}
export interface Carried {
    readonly problems: readonly Problem[];
    readonly blocks: readonly Block[];
    readonly effects: readonly Effect[];
}
