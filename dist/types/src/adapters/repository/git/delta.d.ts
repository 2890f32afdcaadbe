/** Why a delta does not fit its base. */
export declare class DeltaError extends Error {
}
/** The object that a delta makes of its base (gitformat-pack(5), "Deltified representation"). */
export declare function applyDelta(base: Buffer, delta: Buffer, limit: number): Buffer;
