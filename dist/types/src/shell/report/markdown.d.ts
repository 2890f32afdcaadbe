import type { Report } from './report.ts';
/** The report for job summaries and comments. */
export declare function markdownReport(report: Report): string;
/** One line of text that means nothing to Markdown: no markup, HTML, link, mention, list or heading. */
export declare function escaped(text: string): string;
