import { readdirSync, readFileSync } from 'node:fs'
import type { DocumentKind } from '../../src/document/documents.generated.ts'
import { kinds } from '../../src/document/kind.ts'

/** One file of `test/documents/`. */
export interface Fixture {
  readonly kind: DocumentKind
  readonly file: string
  readonly text: string
}

/** All valid or invalid documents, sorted. */
export const fixtures = (sort: 'valid' | 'invalid'): readonly Fixture[] =>
  kinds.flatMap((kind) =>
    readdirSync(`test/documents/${kind}/${sort}`)
      .filter((name) => !name.endsWith('.expected.json'))
      .toSorted()
      .map((name) => `test/documents/${kind}/${sort}/${name}`)
      .map((file) => ({ kind, file, text: readFileSync(file, 'utf8') })),
  )
