/**
 * The RFC 8785 text of a JSON value: equal values have equal texts.
 * Throws on what has no such text (a number that is not finite, half a surrogate pair, a function): that is a bug of the caller.
 */
export declare function canonicalText(value: unknown): string;
/** A string, number, boolean or null as JSON; §3.2.2 takes their form from ECMAScript. Throws on anything else. */
export declare function scalarText(value: unknown): string;
