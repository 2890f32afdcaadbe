import type { GitOid } from '../../document/documents.generated.ts';
import type { Ref, Repository } from '../../ports/repository.ts';
export type ObjectType = 'blob' | 'tree' | 'commit' | 'tag';
/** Whether a text names a type of object. */
export declare const isObjectType: (text: string) => text is ObjectType;
export interface StoredObject {
    readonly type: ObjectType;
    readonly content: Uint8Array;
}
/** Objects by their id. An object never changes, so whatever was read may be kept. */
export interface ObjectStore {
    /** The object, its id verified; undefined when there is none. */
    read(oid: GitOid): Promise<StoredObject | undefined>;
    /** Keeps the object, durably where the store is durable, and gives its id. Writing what is there changes nothing. */
    write(type: ObjectType, content: Uint8Array): Promise<GitOid>;
    /** Commits whose parents were left out by a shallow clone. */
    shallow?(): Promise<ReadonlySet<GitOid>>;
}
/** Names for commits. Names were checked by the caller; conflicts between `a` and `a/b` are the store's business. */
export interface RefStore {
    /** What the ref holds, symbolic refs followed. */
    resolve(name: string): Promise<GitOid | undefined>;
    /** Refs whose name starts with the prefix, sorted by name. */
    list(prefix: string): Promise<readonly Ref[]>;
    /** Compare-and-swap, atomic among all who write to this store; null stands for an absent ref. */
    swap(name: string, expected: GitOid | null, target: GitOid | null): Promise<boolean>;
    /** Throws what `swap` from where the ref stands would throw before it moves anything. The objects may be only rehearsed, too. */
    rehearse?(name: string, target: GitOid | null, objects: ObjectStore): Promise<void>;
}
/** The two stores that a repository stands on. */
export interface Stores {
    readonly objects: ObjectStore;
    readonly refs: RefStore;
}
/** A repository whose stores may be shared, so that an overlay can stand on them. */
export interface StoredRepository extends Repository {
    readonly stores: Stores;
}
