import { print } from '../../document/codec.ts'
import type { CalibrationManifest, HandlerManifest, VersionGraph } from '../../document/documents.generated.ts'
import { graphPath, manifestPath } from '../../document/layout.ts'
import type { Profile } from './profiles.ts'

const BINS = 15
const GRID = 1_000_000_000
/** Noise-floor constant for evenly spread scores; a fitted manifest has its own. */
const EVEN_C_HAT = 0.419

/** Manifest and version graph of a component's first version: the least that is valid, with no digest to type. */
export function firstComponent(
  component: string,
  version: string,
  profile: Profile,
): readonly { readonly path: string; readonly content: string }[] {
  const graph: VersionGraph = { schema: 'headgate/version-graph/v1alpha', component, versions: [{ version }] }
  const manifest = profile === 'calibration' ? calibrated(component, version) : handling(component, version)
  return [
    { path: graphPath(component), content: print(graph) },
    { path: manifestPath(component, version), content: print(manifest) },
  ]
}

const calibrated = (component: string, version: string): CalibrationManifest => ({
  schema: 'headgate/calibration-manifest/v1alpha',
  component,
  version,
  calibration: {
    classes: [
      { class: 'all', cHat: EVEN_C_HAT, edges: Array.from({ length: BINS - 1 }, (_, index) => Math.round(((index + 1) * GRID) / BINS)) },
    ],
  },
})

const handling = (component: string, version: string): HandlerManifest => ({
  schema: 'headgate/handler-manifest/v1alpha',
  component,
  version,
  request: { path: `/${component}`, methods: ['GET'] },
})
