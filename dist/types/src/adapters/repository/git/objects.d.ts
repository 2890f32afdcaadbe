import type { ObjectStore } from '../stores.ts';
import type { Layout } from './layout.ts';
/** The objects of a repository on disk, those of its alternates included. New ones are written loose. */
export declare function gitObjects({ commonDir }: Layout): Promise<ObjectStore>;
