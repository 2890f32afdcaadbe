import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as paths from '../../src/document/layout.ts'
import { placeOf } from '../../src/document/layout.ts'
import { parseAt } from '../../src/document/parse-at.ts'

const places: readonly (readonly [string, ReturnType<typeof placeOf>])[] = [
  [paths.configPath, { branch: 'main', kinds: ['config'], fields: {} }],
  [paths.stopPath, { branch: 'main', kinds: ['stop'], fields: {} }],
  [paths.policyPath('calibrated-model'), { branch: 'main', kinds: ['rollout-policy'], fields: { name: 'calibrated-model' } }],
  [paths.graphPath('digits'), { branch: 'main', kinds: ['version-graph'], fields: { component: 'digits' } }],
  [
    paths.manifestPath('digits', '1.2.0-rc.1+build.7'),
    { branch: 'main', kinds: ['calibration-manifest', 'handler-manifest'], fields: { component: 'digits', version: '1.2.0-rc.1+build.7' } },
  ],
  [paths.sbomPath('digits', '1.2.0'), { branch: 'main', kinds: [], fields: { component: 'digits', version: '1.2.0' } }],
  [
    paths.rolloutPath('production', 'digits'),
    { branch: 'main', kinds: ['rollout'], fields: { environment: 'production', component: 'digits' } },
  ],
  [
    paths.decisionPath('production', 'digits', 7),
    { branch: 'main', kinds: ['decision'], fields: { environment: 'production', component: 'digits', sequence: 7 } },
  ],
  [
    paths.publicationPath('production', 'digits', '1.2.0'),
    { branch: 'main', kinds: ['publication'], fields: { environment: 'production', component: 'digits', version: '1.2.0' } },
  ],
  [
    paths.windowPath('production', 'digits', '2026-01-05T10:15:00Z'),
    { branch: 'evidence', kinds: ['window'], fields: { environment: 'production', component: 'digits', start: '2026-01-05T10:15:00Z' } },
  ],
  [paths.flagsPath('production'), { branch: 'live', kinds: [], fields: { environment: 'production' } }],
  [paths.livePath('production'), { branch: 'live', kinds: ['live'], fields: { environment: 'production' } }],
  [
    paths.brakePath('production', 'digits', '2026-01-05T13:02:00Z'),
    { branch: 'live', kinds: ['brake'], fields: { environment: 'production', component: 'digits', at: '2026-01-05T13:02:00Z' } },
  ],
]

describe('layout', () => {
  it.each(places)('%s says what stands there', (path, place) => {
    expect(placeOf(path)).toStrictEqual(place)
  })

  it('writes each path as the documents say', () => {
    expect(places.map(([path]) => path)).toStrictEqual([
      'manifests/headgate.json',
      'manifests/stop.json',
      'manifests/policies/rollout/calibrated-model.json',
      'manifests/components/digits/graph.json',
      'manifests/components/digits/1.2.0-rc.1+build.7/manifest.json',
      'manifests/components/digits/1.2.0/sbom.cdx.json',
      'manifests/rollouts/production/digits.json',
      'manifests/decisions/production/digits/000007.json',
      'manifests/publications/production/digits/1.2.0.json',
      'windows/production/digits/2026-01-05/101500Z.json',
      'production/flags.json',
      'production/status.json',
      'production/brakes/digits/20260105T130200Z.json',
    ])
  })

  it.each([
    'manifests/status.json',
    'windows/flags.json',
    'manifests/components/digits/manifest.json',
    'manifests/components/digits/01.2.0/manifest.json',
    'manifests/components/Digits/graph.json',
    'manifests/decisions/production/digits/7.json',
    'manifests/decisions/production/digits/0000007.json',
    'manifests/rollouts/production/../digits.json',
    'manifests/headgate.json/',
    '/manifests/headgate.json',
    'manifests/headgatexjson',
    'manifests/stop.json\n',
  ])('%j is no place of ours', (path) => {
    expect(placeOf(path)).toBeUndefined()
  })

  it('has no path for values that could lead elsewhere', () => {
    expect(() => paths.graphPath('../../etc')).toThrow(RangeError)
    expect(() => paths.manifestPath('digits', '1.0.0/../../x')).toThrow(RangeError)
    expect(() => paths.decisionPath('production', 'digits', -1)).toThrow(RangeError)
    expect(() => paths.windowPath('production', 'digits', '2026-01-05T10:15:00.5Z')).toThrow(RangeError)
  })
})

describe('parseAt', () => {
  const rollout = readFileSync('test/documents/rollout/valid/full.json', 'utf8')

  it('reads a document that stands where its path says', () => {
    expect(parseAt(paths.rolloutPath('production', 'digits'), rollout)).toMatchObject({ ok: true })
  })

  it('names every field that contradicts the path', () => {
    expect(parseAt(paths.rolloutPath('staging', 'orders'), rollout)).toMatchObject({
      ok: false,
      problems: [
        {
          code: 'document/misplaced',
          pointer: '/environment',
          line: 3,
          column: 18,
          args: { field: 'environment', found: 'production', expected: 'staging' },
        },
        {
          code: 'document/misplaced',
          pointer: '/component',
          line: 4,
          column: 16,
          args: { field: 'component', found: 'digits', expected: 'orders' },
        },
      ],
    })
  })

  it('names a document of another kind, and a path that is not ours', () => {
    expect(parseAt(paths.stopPath, rollout)).toMatchObject({
      problems: [{ code: 'document/wrong-kind', args: { found: 'rollout', expected: 'stop' } }],
    })
    expect(parseAt('manifests/readme.json', rollout)).toMatchObject({ problems: [{ code: 'manifest/unknown-path' }] })
  })
})
