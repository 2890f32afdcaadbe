/** What the generated validators call; nothing of Ajv itself is needed at run time. */
/** Length of a text in characters, not in UTF-16 code units: JSON Schema counts a surrogate pair as one. */
export declare function characterCount(text: string): number;
/** Formats that schemas use. A `date-time` must exist in the calendar; its pattern, UTC with `Z`, stands beside it in the schema. */
export declare const formats: Readonly<Record<string, (text: string) => boolean>>;
