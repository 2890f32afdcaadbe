import type { StoredRepository } from './stores.ts';
/**
 * What the base would become: reads fall through to it, writes and ref moves stay in memory and are forgotten.
 * A swap that the base would refuse is refused here too, so that a rehearsal is exact.
 */
export declare function overlayRepository(base: StoredRepository): StoredRepository;
