import type { Brake, Served } from '../../document/documents.generated.ts';
import type { Repository } from '../../ports/repository.ts';
import { type Result } from '../../problem/problem.ts';
import type { Settings } from '../facts/settings.ts';
import type { Rollout, Instant } from '../../document/documents.generated.ts';
/** The record that lowers live at once, when the evidence calls for a revert; undefined otherwise. The same rules as the decision that follows on main. */
export declare function brakeRecord(repository: Repository, settings: Settings, rollout: Rollout, served: Served, now: Instant): Promise<Result<Brake | undefined>>;
