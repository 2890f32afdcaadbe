import type { GitOid } from '../../../document/documents.generated.ts';
import { type StoredObject } from '../stores.ts';
/** No object of more bytes is read: a few kilobytes of zlib can spell gigabytes. */
export declare const maxObjectBytes: number;
/** A loose object below an objects folder, its id verified; undefined when there is none. */
export declare function readLoose(folder: string, oid: GitOid): Promise<StoredObject | undefined>;
