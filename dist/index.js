import { n as measurementOf, r as calibrationError, t as measurementDigest } from "./chunks/measurement.js";
import { n as isExposed, t as bucketPercent } from "./chunks/bucket.js";
import { t as flagdDocument } from "./chunks/flagd.js";
import { i as decide, r as DECIDER, t as digestOf } from "./chunks/digest.js";
import { i as rolloutAfter, n as record, r as replays, t as follows } from "./chunks/record.js";
import { a as print, i as isCanonical, l as canonicalText, n as parseAny, t as parse } from "./chunks/codec.js";
export { DECIDER, bucketPercent, calibrationError, canonicalText, decide, digestOf, flagdDocument, follows, isCanonical, isExposed, measurementDigest, measurementOf, parse, parseAny, print, record, replays, rolloutAfter };
