/** What the schemas say of the order of keys. */
export interface Shape {
    /** Properties in the order of the schema. */
    readonly keys?: Readonly<Record<string, ShapeReference>>;
    /** Values of any other key. */
    readonly rest?: ShapeReference;
    /** Members of an array. */
    readonly items?: ShapeReference;
    /** Property whose value says which of `cases` the object is. */
    readonly tag?: string;
    readonly cases?: Readonly<Record<string, ShapeReference>>;
}
/** A text names another shape; null stands for a scalar. */
export type ShapeReference = Shape | string | null;
export declare const shapes: Readonly<Record<string, ShapeReference>>;
