import type { Decision } from '../../document/documents.generated.ts';
/** Markdown that a reviewer reads: what changes, why, on what evidence, and how to check it. Names come from schemas that allow no markup; reasons are escaped. */
export declare function proposalBody(decision: Decision): string;
