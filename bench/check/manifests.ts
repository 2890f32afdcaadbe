import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { print } from '../../src/document/codec.ts'
import { digestOf } from '../../src/document/digest.ts'
import type { CalibrationManifest, Document, HandlerManifest, VersionGraph } from '../../src/document/documents.generated.ts'
import { configPath, graphPath, manifestPath } from '../../src/document/layout.ts'

/** Versions of each component. */
const VERSIONS = ['1.0.0', '1.1.0', '1.2.0', '2.0.0', '2.1.0', '2.2.0', '3.0.0', '3.1.0']

/** A folder of so many manifests, half of them of calibrated models and half of handlers, with graphs and a config. */
export function writeManifests(count: number): string {
  const root = mkdtempSync(join(tmpdir(), 'headgate-bench-'))
  write(root, configPath, { schema: 'headgate/config/v1alpha', repository: 'bench/shop', forge: 'embedded', environments: ['production'] })
  for (let index = 0; index < count / VERSIONS.length; index++) {
    const component = `${index % 2 === 0 ? 'model' : 'handler'}-${index}`
    write(root, graphPath(component), graphOf(component))
    for (const version of VERSIONS) {
      write(root, manifestPath(component, version), index % 2 === 0 ? model(component, version) : handler(component, version))
    }
  }
  return root
}

function write(root: string, path: string, document: Document): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), print(document))
}

const graphOf = (component: string): VersionGraph => ({
  schema: 'headgate/version-graph/v1alpha',
  component,
  versions: VERSIONS.map((version, index) => {
    const parent = VERSIONS[index - 1]
    return parent === undefined ? { version } : { version, parents: [{ version: parent, breaking: version.endsWith('.0.0') }] }
  }),
})

/** What both kinds say of where they come from. */
function origin(component: string, version: string) {
  const parts = {
    code: { paths: [`src/${component}`], digest: digestOf([component, version, 'code']) },
    weights: { paths: [`models/${component}/*.json`], digest: digestOf([component, version, 'weights']) },
  }
  return {
    description: `${component} as of ${version}, with what it was built from.`,
    source: { commit: digestOf([component, version]).slice(7, 47), builtAt: '2026-01-04T18:22:31Z', features: ['simd', 'wasm'] },
    compatibility: [{ component: 'orders', relation: 'requires' as const, versions: '>=2.3.0 <3' }],
    fingerprint: { parts, composite: digestOf([parts.code.digest, parts.weights.digest]) },
    approvals: [{ role: 'technical', count: 1 }],
  } satisfies Partial<HandlerManifest>
}

function model(component: string, version: string): CalibrationManifest {
  const edges = Array.from({ length: 14 }, (_, bin) => (bin + 1) * 66_000_000)
  return {
    schema: 'headgate/calibration-manifest/v1alpha',
    component,
    version,
    ...origin(component, version),
    calibration: {
      classes: ['small', 'medium', 'large'].map((name) => ({ class: name, cHat: 0.31, edges })),
      bins: { policy: 'fixed', count: 15, minimumPerBin: 50 },
      fit: { rows: 20_000, ece: 0.0081, aece: 0.0074, dece: 0.0069 },
    },
    rounding: { scoreGrid: '1e-9' },
    quantile: { type: 1 },
  }
}

function handler(component: string, version: string): HandlerManifest {
  return {
    schema: 'headgate/handler-manifest/v1alpha',
    component,
    version,
    ...origin(component, version),
    request: { path: `/${component}/{id}`, methods: ['GET', 'HEAD'] },
    policies: { roles: ['customer', 'support'], rateLimit: { requests: 100, per: '1m' } },
    dependencies: [{ module: '@example/orders', versions: '^4.2.0' }],
  }
}
