import type { Format } from './report/render.ts';
/** Write a report where later steps of the job find it; undefined when it is only text for the log. */
export declare function writeReport(text: string, format: Format, folder: string): Promise<string | undefined>;
