import type { GitOid } from '../../document/documents.generated.ts';
import type { ObjectType } from './stores.ts';
/** An object as git hashes and stores it: `<type> <length>\0<content>` (gitformat-loose, "loose object format"). */
export declare function wrap(type: ObjectType, content: Uint8Array): Buffer;
/** SHA-1 of wrapped bytes, in lower-case hex. */
export declare const oidOf: (wrapped: Uint8Array) => GitOid;
/** Whether a text is a full SHA-1 object id. */
export declare const isOid: (text: string) => text is GitOid;
