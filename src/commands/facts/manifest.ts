import { parseAny } from '../../document/codec.ts'
import { digestOf } from '../../document/digest.ts'
import type { CalibrationManifest, Candidate, GitOid, HandlerManifest } from '../../document/documents.generated.ts'
import { manifestPath } from '../../document/layout.ts'
import type { Repository } from '../../ports/repository.ts'
import { failure, problem, success, type Result } from '../../problem/problem.ts'

export type Manifest = CalibrationManifest | HandlerManifest

/** The manifest of a version at a commit. */
export async function loadManifest(repository: Repository, commit: GitOid, component: string, version: string): Promise<Result<Manifest>> {
  const path = manifestPath(component, version)
  const bytes = await repository.read(commit, path)
  if (bytes === undefined) return failure(problem('manifest/without-manifest', { component, version }, { file: path }))
  const read = parseAny(bytes, path)
  if (!read.ok) return read
  const { value } = read
  if (value.schema === 'headgate/calibration-manifest/v1alpha' || value.schema === 'headgate/handler-manifest/v1alpha')
    return success(value)
  return failure(
    problem(
      'document/wrong-kind',
      { found: value.schema, expected: 'calibration-manifest or handler-manifest' },
      { file: path, pointer: '/schema' },
    ),
  )
}

/** What a decision needs to know of a manifest. */
export function candidateOf(manifest: Manifest): Candidate {
  return {
    version: manifest.version,
    manifest: digestOf(manifest),
    approvals: manifest.approvals ?? [],
    classes: 'calibration' in manifest ? manifest.calibration.classes : [],
  }
}
