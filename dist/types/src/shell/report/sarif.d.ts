import type { Report } from './report.ts';
/** The report for code scanning: SARIF 2.1.0, with no path of this machine in it. */
export declare function sarifReport(report: Report): string;
