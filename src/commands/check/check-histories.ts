import { canonicalText } from '../../document/canonical.ts'
import { digestOf } from '../../document/digest.ts'
import type { Decision, GitOid, Publication, Rollout } from '../../document/documents.generated.ts'
import { decisionPath, manifestPath, rolloutPath } from '../../document/layout.ts'
import { publicationOf } from '../../domain/rollout/publication.ts'
import { follows, replays, rolloutAfter } from '../../domain/rollout/record.ts'
import type { Repository } from '../../ports/repository.ts'
import { problem, type Problem } from '../../problem/problem.ts'
import { resolve } from '../facts/case.ts'
import { linkedWindows } from '../facts/evidence.ts'
import type { Manifest } from '../facts/manifest.ts'
import type { ReadDocument } from './read-tree.ts'

/** A component's decisions in one environment, with the documents that must agree with them. */
interface History {
  readonly decisions: Decision[]
  readonly publications: Publication[]
  rollout: Rollout | undefined
}

/** Replays every decision from its sealed windows, and holds each rollout and publication against its decisions. */
export async function checkHistories(
  documents: readonly ReadDocument[],
  repository: Repository,
  evidence: GitOid | undefined,
): Promise<readonly Problem[]> {
  const manifests = new Map(documents.flatMap(({ path, document }) => (isManifest(document) ? [[path, document]] : [])))
  const problems: Problem[] = []
  for (const history of gather(documents)) {
    problems.push(
      ...checkRollout(history),
      ...checkPublications(history, manifests),
      ...(await checkDecisions(history, repository, evidence)),
    )
  }
  return problems
}

const isManifest = (document: ReadDocument['document']): document is Manifest =>
  document.schema === 'headgate/calibration-manifest/v1alpha' || document.schema === 'headgate/handler-manifest/v1alpha'

function gather(documents: readonly ReadDocument[]): readonly History[] {
  const histories = new Map<string, History>()
  const of = (environment: string, component: string): History => {
    const key = `${environment}/${component}`
    const history = histories.get(key) ?? { decisions: [], publications: [], rollout: undefined }
    histories.set(key, history)
    return history
  }
  for (const { document } of documents) {
    if (document.schema === 'headgate/decision/v1alpha') of(document.environment, document.component).decisions.push(document)
    if (document.schema === 'headgate/publication/v1alpha') of(document.environment, document.component).publications.push(document)
    if (document.schema === 'headgate/rollout/v1alpha') of(document.environment, document.component).rollout = document
  }
  for (const history of histories.values()) history.decisions.sort((a, b) => a.sequence - b.sequence)
  return [...histories.values()]
}

/** The rollout file is exactly what the last decision leads to. */
function checkRollout({ rollout, decisions }: History): readonly Problem[] {
  const last = decisions.at(-1)
  if (rollout === undefined) {
    return last === undefined
      ? []
      : [
          problem(
            'document/missing',
            { path: rolloutPath(last.environment, last.component) },
            { file: rolloutPath(last.environment, last.component) },
          ),
        ]
  }
  if (last !== undefined && canonicalText(rolloutAfter(last)) === canonicalText(rollout)) return []
  const { environment, component } = rollout
  return [problem('rollout/not-decided', { component, environment }, { file: rolloutPath(environment, component), pointer: '/state' })]
}

async function checkDecisions({ decisions }: History, repository: Repository, evidence: GitOid | undefined): Promise<readonly Problem[]> {
  const found: Problem[] = []
  let before: { readonly decision: Decision; readonly digest: string } | undefined
  for (const decision of decisions) {
    const { environment, component, sequence, input } = decision
    const file = decisionPath(environment, component, sequence)
    if (!follows(before, decision))
      found.push(problem('decision/chain-broken', { sequence, component, environment }, { file, pointer: '/previous' }))
    before = { decision, digest: digestOf(decision) }
    const windows = await linkedWindows(repository, evidence, decision, input.windows)
    if (!windows.ok) found.push(...windows.problems)
    else if (!replays(decision, resolve(input, windows.value))) {
      found.push(problem('decision/does-not-replay', { sequence, component, environment }, { file, pointer: '/input' }))
    }
  }
  return found
}

/** A publication is exactly what its decisions and its manifest say. */
function checkPublications({ publications, decisions }: History, manifests: ReadonlyMap<string, Manifest>): readonly Problem[] {
  return publications.flatMap((publication) => {
    const { component, environment, version } = publication
    const upTo = decisions.findLastIndex(({ kind, at }) => kind === 'publish' && at === publication.publishedAt)
    const manifest = manifests.get(manifestPath(component, version))
    const expected =
      manifest === undefined
        ? undefined
        : publicationOf(decisions.slice(0, upTo + 1), {
            digest: digestOf(manifest),
            fingerprint: manifest.fingerprint?.composite,
            sbom: manifest.sbom?.digest,
          })
    if (expected !== undefined && canonicalText(expected) === canonicalText(publication)) return []
    return [problem('publication/not-decided', { component, environment, version })]
  })
}
