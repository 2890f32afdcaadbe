import type { Values } from './command.ts';
/** Inputs that every command takes: the shell obeys them, so commands declare none of these names. */
export declare const globalInputs: {
    readonly root: {
        readonly kind: 'text';
        readonly value: 'dir';
        readonly default: '.';
        readonly doc: 'Repository to work in.';
        readonly action: true;
    };
    readonly format: {
        readonly kind: 'choice';
        readonly of: readonly ["text", "json", "sarif", "markdown"];
        readonly default: 'text';
        readonly doc: 'Form of the report.';
        readonly action: true;
    };
    readonly 'dry-run': {
        readonly kind: 'flag';
        readonly doc: 'Show what would happen; change nothing.';
        readonly action: true;
    };
    readonly 'as-of': {
        readonly kind: 'text';
        readonly value: 'instant';
        readonly doc: 'Decide as at this UTC instant; only where nothing is changed.';
    };
    readonly color: {
        readonly kind: 'choice';
        readonly of: readonly ["auto", "always", "never"];
        readonly default: 'auto';
        readonly doc: 'Colours in text reports.';
    };
};
export type GlobalValues = Values<typeof globalInputs>;
