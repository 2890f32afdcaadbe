import type { GlobalValues } from '../../commands/global-inputs.ts'
import type { Paint } from './paint.ts'
import type { Report } from './report.ts'
import { textReport, type Streams } from './text.ts'

export type Format = GlobalValues['format']

/** Print a report in one of its forms; the rarer ones are loaded when they are wanted. */
export async function render(report: Report, format: Format, paint: Paint): Promise<Streams> {
  switch (format) {
    case 'text':
      return textReport(report, paint)
    case 'json':
      return onlyOut((await import('./json.ts')).jsonReport(report))
    case 'sarif':
      return onlyOut((await import('./sarif.ts')).sarifReport(report))
    case 'markdown':
      return onlyOut((await import('./markdown.ts')).markdownReport(report))
  }
}

const onlyOut = (out: string): Streams => ({ out, err: '' })
