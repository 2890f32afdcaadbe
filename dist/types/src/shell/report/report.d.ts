import type { Performed } from '../performed.ts';
/** Everything that a report tells; text.ts, json.ts, sarif.ts and markdown.ts each print it in one form. */
export interface Report extends Performed {
    /** Name of the command; `headgate` when no command was found. */
    readonly command: string;
    readonly dryRun: boolean;
    /** The repository, as it was named: relative to where the program runs, or absolute. */
    readonly root: string;
    /** Version of Headgate. */
    readonly version: string;
}
/** What was run, as people write it. */
export declare const titleOf: ({ command }: Report) => string;
/** Whether the command really changed anything. */
export declare const hasChanged: ({ dryRun, effects }: Report) => boolean;
