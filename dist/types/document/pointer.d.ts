/** RFC 6901 pointer of a path of keys and indexes. */
export declare const pointerOf: (path: readonly (string | number)[]) => string;
/** One key as a pointer writes it (RFC 6901 §3). */
export declare const escapeSegment: (key: string) => string;
/** The keys and indexes of a pointer. */
export declare const segmentsOf: (pointer: string) => readonly string[];
/** The value that a pointer leads to; undefined when there is none. */
export declare function valueAt(root: unknown, pointer: string): unknown;
/** Whether a value is an object or array with this key of its own. */
export declare const hasKey: (value: unknown, key: string) => value is Readonly<Record<string, unknown>>;
/** Whether a value is a JSON object: neither null nor an array. */
export declare const isObject: (value: unknown) => value is Readonly<Record<string, unknown>>;
