import type { GitOid } from '../../document/documents.generated.ts';
import type { ObjectStore, ObjectType } from './stores.ts';
/** Objects that are written together: their ids are known at once, and the disk is waited for only once. */
export interface Batch {
    /** The id that the object will have. */
    put(type: ObjectType, content: Uint8Array): GitOid;
    /** Writes what was put; when it returns, all of it is there. */
    flush(): Promise<void>;
}
/** Collects objects for a store. */
export declare function batchFor(objects: ObjectStore): Batch;
