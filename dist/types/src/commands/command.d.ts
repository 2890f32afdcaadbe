import type { Plan } from '../plan/effect.ts';
import type { World } from '../ports/world.ts';
import type { Problem } from '../problem/problem.ts';
import type { Block } from './block.ts';
import type { Host } from './host.ts';
/** What is known of a command without loading its code; --help, action.yml, completion and the reference are printed from it. */
export interface Declaration<I extends Inputs = Inputs> {
    /** Noun and verb: `rollout tick`. */
    readonly name: string;
    /** One sentence, imperative. */
    readonly summary: string;
    /** A paragraph or two for --help and the reference. */
    readonly details?: string;
    readonly inputs: I;
    /** Outputs of the Action: name → what it holds. Taken from the outcome's data by name. */
    readonly outputs?: Readonly<Record<string, string>>;
    /** Command lines that show its use, for --help and the reference. */
    readonly example?: string;
}
/** A command: its declaration and what it does, in one file of src/commands/. */
export interface Command<I extends Inputs = Inputs> extends Declaration<I> {
    /** Read, decide, and say what should happen; performs nothing itself. */
    run(input: Values<I>, world: World, host: Host): Promise<Outcome>;
}
export interface Outcome {
    readonly problems: readonly Problem[];
    readonly plan: Plan;
    /** What `--format json` prints. */
    readonly data?: Readonly<Record<string, unknown>>;
    /** What people read, as text or Markdown. */
    readonly blocks?: readonly Block[];
    /** What comes after the plan was applied; it reads the world anew. Leave it out where problems must stop the work. */
    readonly next?: (world: World) => Promise<Outcome>;
}
interface InputBase {
    readonly doc: string;
    /** What stands for the value in help: `--root <dir>`. */
    readonly value?: string;
    /** Also an input of the Action; the others are given there through `args`. */
    readonly action?: true;
}
interface TextInput extends InputBase {
    readonly kind: 'text';
    readonly default?: string;
    readonly required?: true;
    /** May also be given without its flag, in this position of the command line. */
    readonly positional?: true;
}
interface FlagInput extends InputBase {
    readonly kind: 'flag';
}
interface ChoiceInput<V extends string = string> extends InputBase {
    readonly kind: 'choice';
    readonly of: readonly V[];
    readonly default?: V;
    readonly required?: true;
    readonly positional?: true;
}
export type Input = TextInput | FlagInput | ChoiceInput;
export type Inputs = Readonly<Record<string, Input>>;
type ValueOf<I> = I extends {
    kind: 'flag';
} ? boolean : I extends {
    kind: 'choice';
    of: readonly (infer V)[];
} ? I extends {
    required: true;
} | {
    default: string;
} ? V : V | undefined : I extends {
    required: true;
} | {
    default: string;
} ? string : string | undefined;
export type Values<I extends Inputs> = {
    readonly [K in keyof I]: ValueOf<I[K]>;
};
/** Declares a command, so that the types of its inputs are inferred. */
export declare const command: <const I extends Inputs>(declared: Command<I>) => Command<I>;
export {};
