import { type ObjectReader } from '../reader.ts';
import type { RefStore } from '../stores.ts';
import type { Layout } from './layout.ts';
/** The refs of a repository on disk, moved by git's own protocol: whoever holds `<ref>.lock` may move the ref, git included. */
export declare function gitRefs(layout: Layout, reader: ObjectReader, patience: number): RefStore;
