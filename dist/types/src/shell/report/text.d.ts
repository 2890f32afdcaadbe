import type { Block } from '../../commands/block.ts';
import type { Paint } from './paint.ts';
import type { Report } from './report.ts';
/** What goes to standard output and to standard error. */
export interface Streams {
    readonly out: string;
    readonly err: string;
}
/** The report for people: problems of a run that could not be done go to standard error, all else to standard output. */
export declare function textReport(report: Report, paint: Paint): Streams;
/** A block as lines of text. */
export declare function blockLines(block: Block, paint: Paint): readonly string[];
