import type { CalibrationManifest, Candidate, GitOid, HandlerManifest } from '../../document/documents.generated.ts';
import type { Repository } from '../../ports/repository.ts';
import { type Result } from '../../problem/problem.ts';
export type Manifest = CalibrationManifest | HandlerManifest;
/** The manifest of a version at a commit. */
export declare function loadManifest(repository: Repository, commit: GitOid, component: string, version: string): Promise<Result<Manifest>>;
/** What a decision needs to know of a manifest. */
export declare function candidateOf(manifest: Manifest): Candidate;
