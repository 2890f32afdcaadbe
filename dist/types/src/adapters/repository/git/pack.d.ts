import type { ObjectType } from '../stores.ts';
import type { PackBytes } from './pack-bytes.ts';
import type { PackIndex } from './pack-index.ts';
/** An object of a pack. */
export interface Packed {
    readonly type: ObjectType;
    readonly content: Buffer;
}
/** What is kept of a pack between reads: whole objects by their offset, on which deltas stand. */
export interface Bases {
    get(key: string): Packed | undefined;
    set(key: string, packed: Packed): void;
}
/** A pack with its index. */
export interface Pack {
    readonly path: string;
    readonly index: PackIndex;
    readonly bytes: PackBytes;
}
/** Reads the object at an offset (gitformat-pack(5)): follows its deltas down to a whole object, then applies them upwards. */
export declare function readPacked(pack: Pack, offset: number, bases: Bases): Promise<Packed>;
