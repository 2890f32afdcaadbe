import type { Repository } from '../ports/repository.ts';
/** A repository that is opened when it is first asked: commands that never ask work anywhere, and do not load the git engine. */
export declare function lazyRepository(open: () => Promise<Repository>): Repository;
