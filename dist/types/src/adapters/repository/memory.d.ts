import type { ObjectStore, RefStore, StoredRepository } from './stores.ts';
/** A repository that lives as long as the process. */
export declare function memoryRepository(): StoredRepository;
/** Objects in a map. */
export declare function memoryObjects(): ObjectStore;
/** Refs in a map. */
export declare function memoryRefs(): RefStore;
/** Refuses a name that other names make impossible: git keeps refs as files, and `a` cannot be a file and a folder. */
export declare function assertPlace(name: string, taken: Iterable<string>): void;
