/** What the generated validators call; nothing of Ajv itself is needed at run time. */

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
