import type { Declaration } from '../commands/command.ts';
import { type Report } from './report/report.ts';
/** Outputs of the Action: those that the command declares, as far as its data holds them, and what every command has. */
export declare function outputsOf(report: Report, declared?: Declaration['outputs']): ReadonlyMap<string, unknown>;
/** The report as a job summary. */
export declare function summary(report: Report): string;
/** Values of the environment that must not stand in a log, by the names that secrets have. */
export declare const secretsIn: (env: Readonly<Record<string, string | undefined>>) => readonly string[];
