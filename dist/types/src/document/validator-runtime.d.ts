/** What the generated validators call; nothing of Ajv itself is needed at run time. */
import type { SchemaFault } from './validators.generated.js';
/** A validator's list of faults with one more. */
export declare function noted(faults: SchemaFault[] | null, fault: SchemaFault): SchemaFault[];
/** The same with those of a nested object, in place: to copy the list for each would take quadratic time. */
export declare function joined(faults: SchemaFault[] | null, more: readonly SchemaFault[]): SchemaFault[];
/** Whether a text has a form. No form is longer than this, and a pattern uses the stack up on a text of megabytes. */
export declare const matches: (pattern: RegExp, text: string) => boolean;
/** Length of a text in characters, not in UTF-16 code units: JSON Schema counts a surrogate pair as one. */
export declare function characterCount(text: string): number;
/** Formats that schemas use. A `date-time` must exist in the calendar; its pattern, UTC with `Z`, stands beside it in the schema. */
export declare const formats: Readonly<Record<string, (text: string) => boolean>>;
