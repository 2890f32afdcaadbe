import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** The peer's program and its folder, or why it can't be had. */
export type AjvCli = { readonly ok: true; readonly program: string; readonly folder: string } | { readonly ok: false; readonly why: string }

/** ajv-cli, installed once beside our own packages and never among them. */
export function ajvCli(): AjvCli {
  const folder = resolve('node_modules/.cache/headgate-bench')
  const program = join(folder, 'node_modules/ajv-cli/dist/index.js')
  if (!existsSync(program)) {
    mkdirSync(folder, { recursive: true })
    const args = ['install', '--prefix', folder, '--no-audit', '--no-fund', 'ajv-cli@5.0.0', 'ajv-formats@2']
    const { status } = spawnSync('npm', args, { stdio: 'ignore', shell: process.platform === 'win32' })
    if (status !== 0) return { ok: false, why: 'ajv-cli 5.0.0 could not be installed' }
  }
  writeFileSync(join(folder, 'any.schema.json'), JSON.stringify(anyOf(['calibration-manifest', 'handler-manifest', 'version-graph'])))
  return { ok: true, program, folder }
}

/** One call validates every file by the schema of its own kind: a call a kind would load Ajv three times. */
const anyOf = (kinds: readonly string[]): unknown => ({
  $id: 'any.schema.json',
  oneOf: kinds.map((kind) => ({ $ref: `${kind}.schema.json` })),
})

export function ajvArguments(folder: string, manifests: string): readonly string[] {
  const schemas = ['common', 'calibration-manifest', 'handler-manifest', 'version-graph'].map((name) => `schemas/${name}.schema.json`)
  return [
    'validate',
    '--spec=draft2020',
    '--strict=false',
    '--all-errors',
    '-c',
    join(folder, 'node_modules/ajv-formats'),
    '-s',
    join(folder, 'any.schema.json'),
    ...schemas.flatMap((schema) => ['-r', schema]),
    '-d',
    join(manifests, 'manifests/components/**/*.json'),
  ]
}
