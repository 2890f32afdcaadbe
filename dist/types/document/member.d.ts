/** Where a member of a document stands: offsets of its value, and of its key when it has one. */
export interface Member {
    readonly value: number;
    readonly key: number;
}
/** Where the values of some pointers stand in a text that was scanned without faults: one walk, however many pointers. */
export declare function membersOf(text: string, pointers: readonly string[]): ReadonlyMap<string, Member>;
