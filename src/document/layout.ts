import type { DocumentKind, Instant, Name, SemanticVersion } from './documents.generated.ts'
import { layout, pieces, type Branch, type PlaceRule } from './layout-table.ts'

/** Path of the settings, on main. */
export const configPath = layout.config.path
/** Path of the stop, on main. */
export const stopPath = layout.stop.path
export const policyPath = (name: Name): string => fill(layout.policy, { name })
export const graphPath = (component: Name): string => fill(layout.graph, { component })
export const manifestPath = (component: Name, version: SemanticVersion): string => fill(layout.manifest, { component, version })
export const sbomPath = (component: Name, version: SemanticVersion): string => fill(layout.sbom, { component, version })
export const rolloutPath = (environment: Name, component: Name): string => fill(layout.rollout, { environment, component })

/** The sequence has at least six digits, so that names sort as the decisions do. */
export const decisionPath = (environment: Name, component: Name, sequence: number): string =>
  fill(layout.decision, { environment, component, sequence: String(sequence).padStart(6, '0') })

export const publicationPath = (environment: Name, component: Name, version: SemanticVersion): string =>
  fill(layout.publication, { environment, component, version })

/** Path of a window on the evidence branch: a folder a day. */
export const windowPath = (environment: Name, component: Name, start: Instant): string =>
  fill(layout.window, { environment, component, day: start.slice(0, 10), time: `${timeOf(start)}Z` })

/** Path of what services read, on the live branch. */
export const flagsPath = (environment: Name): string => fill(layout.flags, { environment })
/** Path of the status, on the live branch. */
export const livePath = (environment: Name): string => fill(layout.live, { environment })

/** Path of a brake on the live branch. */
export const brakePath = (environment: Name, component: Name, at: Instant): string =>
  fill(layout.brake, { environment, component, moment: `${at.slice(0, 10).replaceAll('-', '')}T${timeOf(at)}Z` })

/** `2026-01-05T10:15:00Z` → `101500`; a moment within a second has no path. */
function timeOf(instant: Instant): string {
  if (!/^.{19}(?:\.0+)?Z$/.test(instant)) throw new RangeError(`Not a whole second: ${instant}`)
  return instant.slice(11, 19).replaceAll(':', '')
}

/** Throws on a value that could lead elsewhere: only values that a schema or an input check let through have a path. */
function fill({ path }: PlaceRule, values: Readonly<Record<string, string>>): string {
  return path.replace(/\{(\w+)\}/g, (_, piece: string) => {
    const value = values[piece] ?? ''
    if (!new RegExp(`^(?:${pieces[piece]})$`).test(value)) throw new RangeError(`Not a ${piece}: ${value}`)
    return value
  })
}

/** What a path says of the file that stands there. */
export interface FilePlace {
  readonly branch: Branch
  /** Kinds that may stand there; none for a file that is ours but no document. */
  readonly kinds: readonly DocumentKind[]
  /** Fields at the top of the document, and the values that the path demands. */
  readonly fields: Readonly<Record<string, string | number>>
}

/** The place that a path names; undefined when nothing of ours stands there. */
export function placeOf(path: string): FilePlace | undefined {
  for (const { rule, pattern } of rules) {
    const match = pattern.exec(path)
    const values = match?.groups ?? {}
    // A file below manifests/ or windows/ is never one of an environment of that name.
    if (match === null || ['manifests', 'windows'].includes(values['environment'] ?? '')) continue
    return { branch: rule.branch, kinds: rule.kinds, fields: fieldsOf(rule, values) }
  }
  return undefined
}

const patternOf = (path: string): RegExp =>
  new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{(\w+)\}/g, (_, piece: string) => `(?<${piece}>${pieces[piece]})`)}$`)

const rules = Object.values<PlaceRule>(layout).map((rule) => ({ rule, pattern: patternOf(rule.path) }))

function fieldsOf({ moment }: PlaceRule, values: Readonly<Record<string, string>>): Readonly<Record<string, string | number>> {
  const { day, time, moment: compact, sequence, ...fields } = values
  const digits = `${day ?? ''}${time ?? ''}${compact ?? ''}`.replace(/\D/g, '')
  return {
    ...fields,
    ...(sequence !== undefined && { sequence: Number(sequence) }),
    ...(moment !== undefined && { [moment]: digits.replace(/^(....)(..)(..)(..)(..)(..)$/, '$1-$2-$3T$4:$5:$6Z') }),
  }
}
