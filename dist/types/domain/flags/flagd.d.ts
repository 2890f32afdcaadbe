import type { Served } from '../../document/documents.generated.ts';
/**
 * Live state in flagd's flag format (flagd.dev): one flag a component, whose value is the version to serve. The candidate stands first in
 * `fractional`, so that raising its share only adds users and lowering it takes the last ones away; after the lease, which an unmodified
 * flagd compares with its own clock, everybody gets the stable version.
 */
export declare function flagdDocument(components: readonly Served[]): Readonly<Record<string, unknown>>;
