import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Format } from './report/render.ts'

const extensions = { json: 'json', sarif: 'sarif', markdown: 'md' } as const

/** Write a report where later steps of the job find it; undefined when it is only text for the log. */
export async function writeReport(text: string, format: Format, folder: string): Promise<string | undefined> {
  if (format === 'text') return undefined
  const path = join(folder, `headgate-report.${extensions[format]}`)
  await writeFile(path, text)
  return path
}
