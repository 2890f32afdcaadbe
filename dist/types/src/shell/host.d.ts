import type { GlobalValues } from '../commands/global-inputs.ts';
import type { Host } from '../commands/host.ts';
import type { Opened, Surroundings } from './surroundings.ts';
/** What the shell lends to commands that run other commands and tell people as they go. */
export declare function hostOf(around: Surroundings, rehearse: Opened['rehearse'], { format, color }: GlobalValues): Host;
