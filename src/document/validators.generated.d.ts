// generated from schemas/ by scripts/generate.ts; do not edit
import type { DocumentKind } from './documents.generated.ts'

/** One fault that a validator found (the part of Ajv's error object that we use). */
export interface SchemaFault {
  readonly instancePath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  /** Set when it is the name of a property that is at fault. */
  readonly propertyName?: string
}

interface Validator {
  (value: unknown): boolean
  readonly errors?: readonly SchemaFault[] | null
}

export declare const validators: Readonly<Record<DocumentKind, Validator>>
