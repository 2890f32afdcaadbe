import type { Approval, Decision, Digest, Publication } from '../../document/documents.generated.ts'
import { digestOf } from '../../document/digest.ts'

/** What a publication takes from the version's manifest. */
export interface PublishedManifest {
  readonly digest: Digest
  readonly fingerprint: Digest | undefined
  readonly sbom: Digest | undefined
}

/**
 * The record of a version that went all the way, gathered from the decisions that led there: the last run from `start` to `publish`.
 * Undefined when the decisions do not end in a publication.
 */
export function publicationOf(decisions: readonly Decision[], manifest: PublishedManifest): Publication | undefined {
  const last = decisions.at(-1)
  const first = decisions.findLastIndex(({ kind }) => kind === 'start')
  const candidate = last?.input.candidate
  if (last === undefined || last.kind !== 'publish' || first < 0 || candidate === null || candidate === undefined) return undefined
  const run = decisions.slice(first)
  const windows = run.flatMap(({ input }) => input.windows)
  return {
    schema: 'headgate/publication/v1alpha',
    environment: last.environment,
    component: last.component,
    version: candidate.version,
    ...(last.input.state === null ? {} : { replaces: last.input.state.stable }),
    manifest: manifest.digest,
    ...(manifest.fingerprint === undefined ? {} : { fingerprint: manifest.fingerprint }),
    ...(manifest.sbom === undefined ? {} : { sbom: manifest.sbom }),
    policy: { name: last.input.policy.name, digest: digestOf(last.input.policy) },
    publishedAt: last.at,
    steps: run.map((decision) => ({
      sequence: decision.sequence,
      digest: digestOf(decision),
      kind: decision.kind,
      at: decision.at,
      stage: decision.state.stage,
      percent: decision.state.percent,
      windows: decision.input.windows.length,
      verdicts: decision.verdicts,
    })),
    evidence: { windows: windows.length, digest: digestOf(windows.map(({ digest }) => digest)) },
    approvals: distinct(run.flatMap(({ input }) => input.approvals)),
  }
}

function distinct(approvals: readonly Approval[]): Approval[] {
  const byPerson = new Map(approvals.map((approval) => [`${approval.role} ${approval.person}`, approval]))
  return [...byPerson.values()]
}
