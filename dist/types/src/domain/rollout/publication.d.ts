import type { Decision, Digest, Publication } from '../../document/documents.generated.ts';
/** What a publication takes from the version's manifest. */
export interface PublishedManifest {
    readonly digest: Digest;
    readonly fingerprint: Digest | undefined;
    readonly sbom: Digest | undefined;
}
/**
 * The record of a version that went all the way, gathered from the decisions that led there: the last run from `start` to `publish`.
 * Undefined when the decisions do not end in a publication.
 */
export declare function publicationOf(decisions: readonly Decision[], manifest: PublishedManifest): Publication | undefined;
