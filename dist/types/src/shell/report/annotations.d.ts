import type { Report } from './report.ts';
export interface Annotations {
    /** Workflow commands, one a line. */
    readonly commands: readonly string[];
    /** Says how many problems are not annotated; undefined when all are. */
    readonly note: string | undefined;
}
/** Problems as marks on the changed files of a pull request. */
export declare function annotations({ problems, root }: Report): Annotations;
/** A path below the root, seen from the workspace that GitHub knows. */
export declare const fromWorkspace: (file: string, root: string) => string;
/** As the runner decodes it: nothing in the text can end the command or begin another. */
export declare const messageText: (text: string) => string;
/** The same within a property, where colon and comma have a meaning too. */
export declare const propertyText: (text: string) => string;
