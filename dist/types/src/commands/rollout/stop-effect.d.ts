import type { World } from '../../ports/world.ts';
import type { Outcome } from '../command.ts';
/** Stops or resumes the line: one document on main. */
export declare function changeLine(world: World, change: 'stop' | 'resume', reason: string): Promise<Outcome>;
