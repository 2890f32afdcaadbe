/**
 * Text from documents and inputs, made safe for a terminal and for the log of a workflow: what could move the cursor, hide or reorder
 * text, or break out of its line is shown as an escape, and nothing is left that GitHub's runner would obey.
 */
export declare function printable(text: string): string;
/** Text that may have several lines, each made safe; tabs become spaces. */
export declare const printableLines: (text: string) => readonly string[];
/** JSON with nothing in it that a terminal or GitHub's runner would obey when it is printed: the same values, escaped. */
export declare const inertJson: (json: string) => string;
