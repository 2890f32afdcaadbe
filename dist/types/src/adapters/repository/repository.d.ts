import type { StoredRepository, Stores } from './stores.ts';
/** The `Repository` port over two stores: everything that memory, disk and overlay have in common. */
export declare function repositoryOver({ objects, refs }: Stores): StoredRepository;
