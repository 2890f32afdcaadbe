/** Columns that a text takes in a terminal: East Asian wide characters and emoji take two, combining marks none. */
export declare function displayWidth(text: string): number;
/** Fill a cell with spaces up to a number of columns. */
export declare const padded: (text: string, columns: number) => string;
