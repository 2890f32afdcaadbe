/** What the generated validators call; nothing of Ajv itself is needed at run time. */

import type { SchemaFault } from './validators.generated.js'

/** More faults than this are counted but not kept: a hostile document may have millions. */
const kept = 1000

/** A validator's list of faults with one more. */
export function noted(faults: SchemaFault[] | null, fault: SchemaFault): SchemaFault[] {
  if (faults === null) return [fault]
  if (faults.length < kept) faults.push(fault)
  return faults
}

/** The same with those of a nested object, in place: to copy the list for each would take quadratic time. */
export function joined(faults: SchemaFault[] | null, more: readonly SchemaFault[]): SchemaFault[] {
  return more.reduce(noted, faults) ?? []
}

/** Whether a text has a form. No form is longer than this, and a pattern uses the stack up on a text of megabytes. */
export const matches = (pattern: RegExp, text: string): boolean => text.length <= 5000 && pattern.test(text)

/** Length of a text in characters, not in UTF-16 code units: JSON Schema counts a surrogate pair as one. */
export function characterCount(text: string): number {
  let count = text.length
  for (let at = 0; at < text.length - 1; at++) {
    const isPair = (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00
    if (isPair) {
      count--
      at++
    }
  }
  return count
}

/** Formats that schemas use. A `date-time` must exist in the calendar; its pattern, UTC with `Z`, stands beside it in the schema. */
export const formats: Readonly<Record<string, (text: string) => boolean>> = { 'date-time': isMoment }

function isMoment(text: string): boolean {
  const milliseconds = Date.parse(text)
  // Date.parse lets February 30 pass, as March 1 or 2.
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().slice(0, 19) === text.slice(0, 19)
}
