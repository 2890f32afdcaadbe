import { globalInputs } from '../commands/global-inputs.ts';
type Choice<N extends 'format' | 'color'> = (typeof globalInputs)[N]['of'][number];
/** How the report is to look, found even when the rest of the command line makes no sense: programs read refusals too. */
export declare function chosen<N extends 'format' | 'color'>(argv: readonly string[], name: N): Choice<N> | undefined;
export {};
