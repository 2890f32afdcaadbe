import type { Decision, GitOid, Publication } from '../../document/documents.generated.ts'
import { digestOf } from '../../document/digest.ts'
import { publicationOf } from '../../domain/rollout/publication.ts'
import type { Repository } from '../../ports/repository.ts'
import { success, type Result } from '../../problem/problem.ts'
import { loadDecisions } from '../facts/decisions.ts'
import { loadManifest } from '../facts/manifest.ts'

/** The publication that goes with a `publish` decision; undefined for any other. */
export async function publicationFor(repository: Repository, commit: GitOid, decision: Decision): Promise<Result<Publication | undefined>> {
  const version = decision.input.candidate?.version
  if (decision.kind !== 'publish' || version === undefined) return success(undefined)
  const before = await loadDecisions(repository, commit, decision)
  if (!before.ok) return before
  const manifest = await loadManifest(repository, commit, decision.component, version)
  if (!manifest.ok) return manifest
  const { fingerprint, sbom } = manifest.value
  return success(
    publicationOf([...before.value, decision], {
      digest: digestOf(manifest.value),
      fingerprint: fingerprint?.composite,
      sbom: sbom?.digest,
    }),
  )
}
