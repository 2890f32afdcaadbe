import type { DocumentKind, Instant, Name, SemanticVersion } from './documents.generated.ts';
import { type Branch } from './layout-table.ts';
/** Path of the settings, on main. */
export declare const configPath: "manifests/headgate.json";
/** Path of the stop, on main. */
export declare const stopPath: "manifests/stop.json";
export declare const policyPath: (name: Name) => string;
export declare const graphPath: (component: Name) => string;
export declare const manifestPath: (component: Name, version: SemanticVersion) => string;
export declare const sbomPath: (component: Name, version: SemanticVersion) => string;
export declare const rolloutPath: (environment: Name, component: Name) => string;
/** The sequence has at least six digits, so that names sort as the decisions do. */
export declare const decisionPath: (environment: Name, component: Name, sequence: number) => string;
export declare const publicationPath: (environment: Name, component: Name, version: SemanticVersion) => string;
/** Path of a window on the evidence branch: a folder a day. */
export declare const windowPath: (environment: Name, component: Name, start: Instant) => string;
/** Path of what services read, on the live branch. */
export declare const flagsPath: (environment: Name) => string;
/** Path of the status, on the live branch. */
export declare const livePath: (environment: Name) => string;
/** Path of a brake on the live branch. */
export declare const brakePath: (environment: Name, component: Name, at: Instant) => string;
/** What a path says of the file that stands there. */
export interface FilePlace {
    readonly branch: Branch;
    /** Kinds that may stand there; none for a file that is ours but no document. */
    readonly kinds: readonly DocumentKind[];
    /** Fields at the top of the document, and the values that the path demands. */
    readonly fields: Readonly<Record<string, string | number>>;
}
/** The place that a path names; undefined when nothing of ours stands there. */
export declare function placeOf(path: string): FilePlace | undefined;
