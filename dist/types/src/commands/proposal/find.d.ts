import type { Proposal } from '../../document/documents.generated.ts';
import type { Forge } from '../../ports/forge.ts';
import { type Result } from '../../problem/problem.ts';
/** A proposal by the number that a user gave. */
export declare function findProposal(forge: Forge, number: string): Promise<Result<Proposal>>;
/** The same, when it must be open. */
export declare function findOpenProposal(forge: Forge, number: string): Promise<Result<Proposal>>;
