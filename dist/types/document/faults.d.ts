import type { DocumentKind } from './documents.generated.ts';
import type { Unplaced } from './place.ts';
import type { SchemaFault } from './validators.generated.js';
/** A validator's faults as problems in plain words: one for each thing that a person would change. */
export declare function schemaFaults(kind: DocumentKind, root: unknown, faults: readonly SchemaFault[]): readonly Unplaced[];
/** At most a hundred problems of one document, and then how many more there are. */
export declare function capped(kind: DocumentKind, faults: readonly Unplaced[]): readonly Unplaced[];
