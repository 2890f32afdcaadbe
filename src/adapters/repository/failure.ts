import { problem } from '../../problem/problem.ts'
import { WorldFailure } from '../../problem/world-failure.ts'

/** An object that is there and broken. */
export const corrupt = (oid: string, what: string, cause?: unknown): WorldFailure =>
  new WorldFailure(problem('repository/corrupt', { oid, what }), { cause })

/** A revision that names nothing here. */
export const unknownRevision = (revision: string): WorldFailure => new WorldFailure(problem('repository/unknown-revision', { revision }))

/** A path of a commit that no tree can or may hold. */
export const badPath = (path: string, reason: string): WorldFailure => new WorldFailure(problem('repository/bad-path', { path, reason }))

/** A ref whose name is a folder of another ref's name, or the other way round. */
export const refConflict = (ref: string, other: string): WorldFailure =>
  new WorldFailure(problem('repository/ref-conflict', { ref, other }))

/** A repository that is laid out in a way that this engine does not write safely. */
export const unsupported = (path: string, feature: string): WorldFailure =>
  new WorldFailure(problem('repository/unsupported', { path, feature }))

/** More than this engine takes in one go. */
export const tooLarge = (oid: string, what: string): WorldFailure => new WorldFailure(problem('repository/too-large', { oid, what }))
