import { writeFileSync } from 'node:fs'
import { nounOf } from './field-tables.ts'
import { everySchema } from './schema-walk.ts'
import { banner, readSchemas } from './schemas.ts'

/** `schemas/*.json` → `src/document/patterns.generated.ts`: what a text that must match a pattern is, in words. */
export function generatePatterns(): void {
  const meanings = new Map<string, string>()
  for (const { pattern, title, description } of readSchemas().flatMap(({ schema }) => everySchema(schema))) {
    if (typeof pattern !== 'string' || meanings.has(pattern)) continue
    meanings.set(
      pattern,
      JSON.stringify({
        ...(typeof title === 'string' && { noun: nounOf(title) }),
        ...(typeof description === 'string' && { description }),
      }),
    )
  }
  const lines = [...meanings].map(([pattern, meaning]) => `  ${JSON.stringify(pattern)}: ${meaning},`)
  const type = `/** Name and description that the schemas give to a pattern. */\nexport interface Meaning {\n  readonly noun?: string\n  readonly description?: string\n}\n`
  writeFileSync(
    'src/document/patterns.generated.ts',
    `// ${banner}\n\n${type}\nexport const meanings: Readonly<Record<string, Meaning>> = {\n${lines.join('\n')}\n}\n`,
  )
}
