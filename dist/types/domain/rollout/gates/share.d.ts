/** count / total > share, without rounding. */
export declare function exceedsShare(count: number, total: number, share: number): boolean;
/** A ratio for people to read: six decimal places. Never what a verdict is taken from. */
export declare const figure: (count: number, total: number) => number;
export declare const roundFigure: (value: number) => number;
