import { readFileSync, readdirSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'

/** What a layer may import beside itself. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  problem: [],
  document: ['problem'],
  domain: ['problem', 'document'],
  plan: ['problem', 'document'],
  ports: ['problem', 'document', 'plan'],
  adapters: ['problem', 'document', 'plan', 'ports'],
  commands: ['problem', 'document', 'domain', 'plan', 'ports'],
  shell: ['problem', 'document', 'domain', 'plan', 'ports', 'adapters', 'commands'],
}

interface Source {
  readonly path: string
  readonly text: string
  /** Without comments and without what stands in quotes, so that only real uses are left. */
  readonly code: string
  /** Files of src/ that it imports, and other modules by their names. */
  readonly imports: readonly string[]
  /** The same without types, which are gone when it runs, and without what is loaded when it is called for. */
  readonly loaded: readonly string[]
}

const sources: readonly Source[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
  .toSorted()
  .map(read)
const byPath = new Map(sources.map((source) => [source.path, source]))
const written = sources.filter(({ path }) => !path.includes('.generated.'))

function read(path: string): Source {
  const text = readFileSync(`src/${path}`, 'utf8')
  const bare = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')
  const found = [...bare.matchAll(/(?:^(?:import|export)( type)?\b[^']*?from|^import|\bimport(\())\s*'([^']+)'/gm)]
  const imports = found.map(([, type, call, name = '']) => ({
    name: name.startsWith('.') ? posix.join(posix.dirname(path), name) : name,
    isLate: type !== undefined || call !== undefined,
  }))
  return {
    path,
    text,
    code: withoutTexts(bare),
    imports: imports.map(({ name }) => name),
    loaded: imports.flatMap(({ name, isLate }) => (isLate ? [] : [name])),
  }
}

const layerOf = (path: string): string => path.split('/')[0] ?? ''
const capability = (path: string): string => path.split('/').slice(0, 2).join('/')
const isOurs = (name: string): boolean => byPath.has(name)
const edges = sources.flatMap(({ path, imports }) => imports.filter(isOurs).map((to) => ({ from: path, to })))
const shown = ({ from, to }: { readonly from: string; readonly to: string }): string => `${from} → ${to}`
const offending = (pattern: RegExp, among: readonly Source[]): readonly string[] =>
  among.flatMap(({ path, code }) => [...code.matchAll(pattern)].map(([found]) => `${path}: ${found}`))

describe('the order of imports', () => {
  test('is read at all', () => {
    expect(edges.length).toBeGreaterThan(400)
    expect(Object.keys(allowed).filter((layer) => !sources.some(({ path }) => layerOf(path) === layer))).toEqual([])
  })

  test('each layer imports only from those before it', () => {
    const strays = edges.filter(({ from, to }) => {
      const [layer, other] = [layerOf(from), layerOf(to)]
      const before = allowed[layer]
      // Files in src/ itself: the library's door, and the version, which anybody may know.
      if (before === undefined || to === 'version.generated.ts') return false
      return layer !== other && !before.includes(other)
    })
    expect(strays.map(shown)).toEqual([])
  })

  test('the library is built from the pure layers alone', () => {
    const pure = new Set(['problem', 'document', 'domain', 'plan'])
    expect(edges.filter(({ from, to }) => from === 'index.ts' && !pure.has(layerOf(to))).map(shown)).toEqual([])
  })

  test('capabilities of the domain never import each other', () => {
    const inDomain = edges.filter(({ from, to }) => layerOf(from) === 'domain' && layerOf(to) === 'domain')
    expect(inDomain.filter(({ from, to }) => capability(from) !== capability(to)).map(shown)).toEqual([])
  })

  test('nothing is loaded in a cycle', () => {
    expect(findCycle()).toBeUndefined()
  })
})

describe('the pure layers', () => {
  const pure = written.filter(({ path }) => !['adapters', 'shell'].includes(layerOf(path)))

  test('have no clock, randomness, process, console or network', () => {
    const impure =
      /\bDate\.now\(|\bnew Date\(\s*\)|\bMath\.random\(|\bprocess\.|\bconsole\.|\bfetch\(|\bperformance\.|\bset(?:Timeout|Interval)\(|\bcrypto\.|\bglobalThis\b/g
    expect(offending(impure, pure)).toEqual([])
  })

  test('read dates in two places', () => {
    const elsewhere = pure.filter(({ path }) => !['document/instant.ts', 'document/validator-runtime.ts'].includes(path))
    expect(offending(/\bnew Date\(|\bDate\.\w+/g, elsewhere)).toEqual([])
  })

  test('import nothing of node, and of packages only what computes', () => {
    const foreign = pure.flatMap(({ path, imports }) =>
      imports.filter((name) => !isOurs(name) && !known(path, name)).map((to) => `${path} → ${to}`),
    )
    expect(foreign).toEqual([])
  })
})

describe('every file', () => {
  test('is short', () => {
    expect(written.filter(({ text }) => text.split('\n').length > 400).map(({ path }) => path)).toEqual([])
  })

  test('has named exports and no `any`', () => {
    expect(offending(/\bexport default\b|[:<|&(,]\s*any\b(?!\w*\s*\()|\bas any\b/g, written)).toEqual([])
  })

  test('has a name that says more than `index`', () => {
    const names = sources.map(({ path }) => path).filter((path) => /(?:^|\/)(?:index|utils?|helpers?)\.ts$/.test(path))
    expect(names).toEqual(['index.ts'])
  })
})

/** A path of imports that leads back to its beginning. */
function findCycle(): readonly string[] | undefined {
  const done = new Set<string>()
  function visit(path: string, above: readonly string[]): readonly string[] | undefined {
    if (above.includes(path)) return [...above.slice(above.indexOf(path)), path]
    if (done.has(path)) return undefined
    done.add(path)
    for (const next of byPath.get(path)?.loaded ?? []) {
      const cycle = isOurs(next) ? visit(next, [...above, path]) : undefined
      if (cycle !== undefined) return cycle
    }
    return undefined
  }
  for (const { path } of sources) {
    const cycle = visit(path, [])
    if (cycle !== undefined) return cycle
  }
  return undefined
}

/** Validators are generated and not committed; the demo plays with the data of an example. */
function known(path: string, name: string): boolean {
  if (name === 'document/validators.generated.js' || name.startsWith('@noble/hashes/')) return true
  return path.startsWith('commands/demo/') && name.startsWith('../examples/')
}

/** Quoted texts go; what a template fills in stays. */
function withoutTexts(code: string): string {
  return code.replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''").replace(/`(?:[^`\\]|\\.)*`/g, filledIn)
}

function filledIn(template: string): string {
  return [...template.matchAll(/\$\{([^}]*)\}/g)].map(([, filled = '']) => `(${filled})`).join(' ')
}
