import type { GlobalValues } from '../../commands/global-inputs.ts';
import type { Paint } from './paint.ts';
import type { Report } from './report.ts';
import { type Streams } from './text.ts';
export type Format = GlobalValues['format'];
/** Print a report in one of its forms; the rarer ones are loaded when they are wanted. */
export declare function render(report: Report, format: Format, paint: Paint): Promise<Streams>;
