import type { DocumentByKind, DocumentKind, GitOid } from '../../document/documents.generated.ts';
import type { Repository } from '../../ports/repository.ts';
import { type Result } from '../../problem/problem.ts';
/** A file as a document of the kind that its path asks for, held to the names that the path repeats. */
export declare function parsePlaced<K extends DocumentKind>(kind: K, path: string, bytes: Uint8Array): Result<DocumentByKind[K]>;
/** A document at a commit; undefined when the path is absent, problems when it is there and wrong. */
export declare function readDocument<K extends DocumentKind>(repository: Repository, commit: GitOid, kind: K, path: string): Promise<Result<DocumentByKind[K] | undefined>>;
/** A document that must be there. */
export declare function needDocument<K extends DocumentKind>(repository: Repository, commit: GitOid, kind: K, path: string): Promise<Result<DocumentByKind[K]>>;
