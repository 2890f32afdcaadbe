import type { GitOid } from '../../../document/documents.generated.ts';
import type { StoredObject } from '../stores.ts';
/** Reads objects from the packs of objects folders; undefined when none holds them. */
export interface PackReader {
    /** From packs that were opened before: costs no look at the disk when there are none. */
    known(folder: string, oid: GitOid): Promise<StoredObject | undefined>;
    /** From packs that are there now. */
    any(folder: string, oid: GitOid): Promise<StoredObject | undefined>;
}
/** A reader of packs that keeps what it opened: packs that appear later are found, packs that go are let go. */
export declare function packReader(): PackReader;
