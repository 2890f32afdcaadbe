import { type Shape, type ShapeReference } from './key-order.generated.ts';
import type { DocumentKind } from './documents.generated.ts';
/** The shape that a reference leads to, for a value: among cases the one that its tag names. */
export declare function resolve(reference: ShapeReference | undefined, value: unknown): Shape;
/** The shape of one member of a value. */
export declare function memberShape(shape: Shape, key: string): ShapeReference | undefined;
/** The shape of what stands at a pointer in a document of a kind. */
export declare function shapeAt(kind: DocumentKind, root: unknown, pointer: string): Shape;
