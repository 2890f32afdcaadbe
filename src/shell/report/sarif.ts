import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { catalog, type ProblemCode } from '../../problem/catalog.ts'
import type { Problem } from '../../problem/problem.ts'
import { fromWorkspace } from './annotations.ts'
import { explain } from './explain.ts'
import type { Report } from './report.ts'
import { inertJson } from './untrusted.ts'

/** The report for code scanning: SARIF 2.1.0, with no path of this machine in it. */
export function sarifReport(report: Report): string {
  const codes = [...new Set(report.problems.map(({ code }) => code))].toSorted()
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Headgate', semanticVersion: report.version, rules: codes.map(ruleOf) } },
        automationDetails: { id: `headgate/${report.command}/` },
        invocations: [{ executionSuccessful: report.exitCode < 2, exitCode: report.exitCode }],
        columnKind: 'utf16CodeUnits',
        results: withFingerprints(report.problems).map(({ problem, fingerprint }) => resultOf(problem, fingerprint, codes, report.root)),
      },
    ],
  }
  return `${inertJson(JSON.stringify(log, null, 2))}\n`
}

function ruleOf(code: ProblemCode): object {
  const { title, why, fix, severity } = catalog[code]
  return {
    id: code,
    name: code.replace(/(^|[/-])([a-z])/g, (_, _separator, letter: string) => letter.toUpperCase()),
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: fix, markdown: fix },
    defaultConfiguration: { level: severity },
    properties: { tags: [code.split('/', 1)[0]] },
  }
}

function resultOf(problem: Problem, fingerprint: string, codes: readonly ProblemCode[], root: string): object {
  const { message, fix } = explain(problem)
  const here = resolve(root)
  const text = here === '/' ? `${message} Fix: ${fix}` : `${message} Fix: ${fix}`.replaceAll(here, '.')
  return {
    ruleId: problem.code,
    ruleIndex: codes.indexOf(problem.code),
    level: problem.severity,
    message: { text },
    locations: [locationOf(problem, root)],
    partialFingerprints: { 'headgateProblem/v1': fingerprint },
  }
}

/** Code scanning refuses results without a place: what has none is shown at the file that sets Headgate up. */
function locationOf({ file, line, column }: Problem, root: string): object {
  const path = file === undefined || isAbsolute(file) ? 'manifests/headgate.json' : file
  const uri = fromWorkspace(path, root).toWellFormed().split('/').map(encodeURIComponent).join('/')
  const region = {
    startLine: (file === path ? line : undefined) ?? 1,
    ...(file === path && line !== undefined && column !== undefined && { startColumn: column }),
  }
  return { physicalLocation: { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, region } }
}

const isAbsolute = (path: string): boolean => /^([/\\]|[a-z]:)/i.test(path)

/** What a problem is, whatever line it has moved to; equal ones are numbered. */
function withFingerprints(problems: readonly Problem[]): readonly { readonly problem: Problem; readonly fingerprint: string }[] {
  const counts = new Map<string, number>()
  return problems.map((problem) => {
    const { code, file, pointer, args } = problem
    const identity = createHash('sha256')
      .update(JSON.stringify([code, file, pointer, args]))
      .digest('hex')
      .slice(0, 32)
    const count = (counts.get(identity) ?? 0) + 1
    counts.set(identity, count)
    return { problem, fingerprint: `${identity}:${count}` }
  })
}
