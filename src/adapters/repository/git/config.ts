/** A git configuration: full lower-case names (`core.bare`, `extensions.objectformat`; subsections keep their case) with the last value. */
export type GitConfig = ReadonlyMap<string, string>

/** Reads configuration texts in the order of precedence, the later winning (git-config(1), "Syntax"). Includes are not followed. */
export function parseConfig(...texts: readonly string[]): GitConfig {
  const values = new Map<string, string>()
  for (const text of texts) {
    let section = ''
    for (const line of text.replace(/\\\r?\n/g, '').split(/\r?\n/)) {
      const header = /^\s*\[\s*([\w.-]+)\s*(?:"((?:[^"\\]|\\.)*)")?\s*\]/.exec(line)
      if (header) section = sectionName(header[1] ?? '', header[2])
      const rest = header ? line.slice(header[0].length) : line
      const variable = /^\s*([a-zA-Z][\w-]*)\s*(?:=(.*))?$/.exec(rest.replace(/^\s*[#;].*$/, ''))
      // A name without a value means true.
      if (variable) values.set(`${section}.${(variable[1] ?? '').toLowerCase()}`, valueOf(variable[2] ?? 'true'))
    }
  }
  return values
}

/** Whether a value means yes; undefined when it is not set or says something else (`core.autocrlf=input`). */
export function isTrue(value: string | undefined): boolean | undefined {
  if (value === undefined) return undefined
  if (/^(true|yes|on|[1-9]\d*)$/i.test(value)) return true
  return /^(false|no|off|0|)$/i.test(value) ? false : undefined
}

const sectionName = (name: string, sub: string | undefined): string =>
  sub === undefined ? name.toLowerCase() : `${name.toLowerCase()}.${sub.replace(/\\(.)/g, '$1')}`

// Comments end a value, except inside quotes; quotes and backslashes are taken away.
function valueOf(raw: string): string {
  const parts = raw.trim().match(/"(?:[^"\\]|\\.)*"|\\.|[^"\\#;]+|[#;].*/g) ?? []
  const kept = parts.filter((part) => !/^[#;]/.test(part))
  const text = kept.map((part) => (part.startsWith('"') ? part.slice(1, -1) : part)).join('')
  return text.trim().replace(/\\(.)/g, (_, escaped: string) => ({ n: '\n', t: '\t', b: '\b' })[escaped] ?? escaped)
}
