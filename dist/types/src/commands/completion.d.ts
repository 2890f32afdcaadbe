import { type Declaration } from './command.ts';
import { bashCompletion } from './completion/bash.ts';
import { fishCompletion } from './completion/fish.ts';
import { zshCompletion } from './completion/zsh.ts';
declare const shells: {
    readonly bash: typeof bashCompletion;
    readonly zsh: typeof zshCompletion;
    readonly fish: typeof fishCompletion;
};
/** The script that completes these commands in a shell. */
export declare const completionScript: (shell: keyof typeof shells, table: readonly Declaration[]) => string;
export declare const completion: import("./command.ts").Command<{
    readonly shell: {
        readonly kind: "choice";
        readonly of: readonly ["bash", "zsh", "fish"];
        readonly doc: "Your shell.";
        readonly required: true;
        readonly positional: true;
    };
}>;
export {};
