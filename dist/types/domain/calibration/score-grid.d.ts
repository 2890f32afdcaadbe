/** Units per 1.0: scores are counted on a grid of 1e-9, so that every sum is an integer and the same everywhere. */
export declare const GRID = 1000000000;
/**
 * A score in [0, 1] as an integer on the grid: floor(s * 1e9 + 0.5), two IEEE operations and a floor, the same in every language.
 * Undefined for anything that is no score; nothing is imputed.
 */
export declare function gridScore(score: number): number | undefined;
