import type { Profile } from './profiles.ts';
/** Manifest and version graph of a component's first version: the least that is valid, with no digest to type. */
export declare function firstComponent(component: string, version: string, profile: Profile): readonly {
    readonly path: string;
    readonly content: string;
}[];
