import type { Observations } from '../../ports/observations.ts';
import { type ObservationSource } from './source.ts';
/**
 * Observations from files of JSON lines, `<path>/<environment>/<component>/*.ndjson` or `*.ndjson.gz`, one row a line.
 *
 * A file whose name begins with a UTC timestamp, `2026-01-05T1015Z` or `2026-01-05`, holds the rows of a period: from that
 * moment to where the next timestamped file begins, and for a mere date at least that day. Files whose period lies outside the
 * query are not read; files with other names always are.
 *
 * A row's `time` is an instant (`2026-01-05T10:15:00Z`) or a number of milliseconds since 1970. A row whose time cannot be read is
 * passed on as unreadable whenever its file is read: it may belong to any window.
 */
export declare function fileObservations(source: ObservationSource): Observations;
/** Observations from files below a folder on disk. */
export declare const diskObservations: (root: string) => Observations;
