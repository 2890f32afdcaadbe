import type { DocumentKind } from './documents.generated.ts';
/** The three branches that files stand on. */
export type Branch = 'main' | 'evidence' | 'live';
/** One kind of place: braces stand for values that builders fill in and that a path gives back. */
export interface PlaceRule {
    readonly path: string;
    readonly branch: Branch;
    /** Kinds that may stand there; none for a file that is ours but no document. */
    readonly kinds: readonly DocumentKind[];
    /** Fields that a path only implies together: `windows/…/{day}/{time}.json` is the field `start`. */
    readonly moment?: 'start' | 'at';
}
/** Every place of a file: docs/documents/, builders and `placeOf` all read it here. */
export declare const layout: {
    readonly config: {
        readonly path: 'manifests/headgate.json';
        readonly branch: 'main';
        readonly kinds: readonly ["config"];
    };
    readonly stop: {
        readonly path: 'manifests/stop.json';
        readonly branch: 'main';
        readonly kinds: readonly ["stop"];
    };
    readonly policy: {
        readonly path: 'manifests/policies/rollout/{name}.json';
        readonly branch: 'main';
        readonly kinds: readonly ["rollout-policy"];
    };
    readonly graph: {
        readonly path: 'manifests/components/{component}/graph.json';
        readonly branch: 'main';
        readonly kinds: readonly ["version-graph"];
    };
    readonly manifest: {
        readonly path: 'manifests/components/{component}/{version}/manifest.json';
        readonly branch: 'main';
        readonly kinds: readonly ["calibration-manifest", "handler-manifest"];
    };
    readonly sbom: {
        readonly path: 'manifests/components/{component}/{version}/sbom.cdx.json';
        readonly branch: 'main';
        readonly kinds: readonly [];
    };
    readonly rollout: {
        readonly path: 'manifests/rollouts/{environment}/{component}.json';
        readonly branch: 'main';
        readonly kinds: readonly ["rollout"];
    };
    readonly decision: {
        readonly path: 'manifests/decisions/{environment}/{component}/{sequence}.json';
        readonly branch: 'main';
        readonly kinds: readonly ["decision"];
    };
    readonly publication: {
        readonly path: 'manifests/publications/{environment}/{component}/{version}.json';
        readonly branch: 'main';
        readonly kinds: readonly ["publication"];
    };
    readonly window: {
        readonly path: 'windows/{environment}/{component}/{day}/{time}.json';
        readonly branch: 'evidence';
        readonly kinds: readonly ["window"];
        readonly moment: 'start';
    };
    readonly flags: {
        readonly path: '{environment}/flags.json';
        readonly branch: 'live';
        readonly kinds: readonly [];
    };
    readonly live: {
        readonly path: '{environment}/status.json';
        readonly branch: 'live';
        readonly kinds: readonly ["live"];
    };
    readonly brake: {
        readonly path: '{environment}/brakes/{component}/{moment}.json';
        readonly branch: 'live';
        readonly kinds: readonly ["brake"];
        readonly moment: 'at';
    };
};
/** What a value in braces looks like in a path: the schemas' patterns, and moments without their colons. */
export declare const pieces: Readonly<Record<string, string>>;
