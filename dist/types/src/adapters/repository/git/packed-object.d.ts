import type { GitOid } from '../../../document/documents.generated.ts';
import { type StoredObject } from '../stores.ts';
/** Reads an object from the packs of an objects folder; undefined when none holds it. */
export type PackReader = (folder: string, oid: GitOid) => Promise<StoredObject | undefined>;
/** A reader of packs that keeps their indexes; packs that appear later are found, packs that go are let go. */
export declare function packReader(): PackReader;
