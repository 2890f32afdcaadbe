/** The library's door: the pure parts that other programs build on. Everything else is reached through the commands. */
export { calibrationError, type CalibrationError } from './domain/calibration/calibration-error.ts';
export { isExposed, bucketPercent } from './domain/flags/bucket.ts';
export { flagdDocument } from './domain/flags/flagd.ts';
export { DECIDER, decide, type Conclusion, type Resolved } from './domain/rollout/decide.ts';
export { follows, record, replays, rolloutAfter } from './domain/rollout/record.ts';
export { measurementDigest, measurementOf } from './domain/observation/measurement.ts';
export { canonicalText } from './document/canonical.ts';
export { isCanonical, parse, parseAny, print } from './document/codec.ts';
export { digestOf } from './document/digest.ts';
export type * from './document/documents.generated.ts';
export type { Problem, Result } from './problem/problem.ts';
