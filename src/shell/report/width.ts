const plain = /^[\u0020-\u007e]*$/
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\ufe0f|\p{Emoji_Presentation}/u

/** Columns that a text takes in a terminal: East Asian wide characters and emoji take two, combining marks none. */
export function displayWidth(text: string): number {
  if (plain.test(text)) return text.length
  let columns = 0
  for (const { segment } of new Intl.Segmenter('en').segment(text))
    columns += wide.test(segment) ? 2 : /^[\p{M}\p{Cf}]+$/u.test(segment) ? 0 : 1
  return columns
}

/** Fill a cell with spaces up to a number of columns. */
export const padded = (text: string, columns: number): string => text + ' '.repeat(Math.max(0, columns - displayWidth(text)))
