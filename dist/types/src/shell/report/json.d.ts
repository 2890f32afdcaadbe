import type { Report } from './report.ts';
/** The report for programs: one JSON document. */
export declare function jsonReport(report: Report): string;
