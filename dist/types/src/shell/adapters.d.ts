import type { Adapters } from './world.ts';
/** The real adapters. The git engine is loaded only when a repository is opened. */
export declare function loadAdapters(): Promise<Adapters>;
