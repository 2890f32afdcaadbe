import type { World } from '../ports/world.ts'
import { hasErrors } from '../problem/problem.ts'
import { heading, line, type Block } from './block.ts'
import { check } from './check.ts'
import { command } from './command.ts'
import { rowCount, versions } from './demo/digits.ts'
import { firstFiles } from './demo/documents.ts'
import { player } from './demo/play.ts'
import { branchRef } from './facts/settings.ts'

const BEGIN = '2026-01-05T09:06:00Z'

export const demo = command({
  name: 'demo',
  summary: 'Roll a real classifier out in a fresh repository, and watch a worse one be taken back.',
  details:
    'The scores, labels and latencies are those of a real digit classifier on real digits (examples/digits). Traffic is simulated: a seeded resampling of these rows under a simulated clock and a short policy. All else is the code that runs in production.',
  inputs: {
    keep: { kind: 'text', doc: 'Folder for the repository; it must be new or empty. A temporary folder by default.', value: 'dir' },
  },
  outputs: { folder: 'Folder of the repository.' },
  run: async ({ keep }, _world, host) => {
    const rehearsal = await host.rehearse(keep, BEGIN)
    const { folder, world, perform } = rehearsal
    host.say(introduction(folder))
    const first = {
      do: 'commit',
      ref: branchRef('main'),
      expected: null,
      onto: null,
      files: firstFiles(),
      message: 'Describe three versions of a digit classifier\n',
      author: world.actor(),
      at: BEGIN,
    } as const
    await perform(async () => ({ problems: [], plan: [first] }))
    const play = player(host, rehearsal, BEGIN)

    host.say(section(`${versions.better}, whose confidences are calibrated, replaces ${versions.first}`))
    await play.start(versions.better)
    const published = await play.tickUntil(['published', 'reverted', 'stopped'])

    host.say(section(`${versions.worse}, overconfident and slow, is tried`))
    await play.start(versions.worse)
    const reverted = await play.tickUntil(['published', 'reverted', 'stopped'])

    host.say(section(`${versions.worse} is tried again, at ${play.now().slice(11, 16)}`))
    const refused = await play.start(versions.worse)
    host.say(refused.problems.map(({ args }) => line(`refused: ${args['because'] ?? ''}`)))

    host.say(section('Everything is checked: documents, decisions, evidence'))
    const checked = await perform((w) => check.run({ write: false }, w, host))
    host.say(checked.blocks)
    const blocks = [...(await history(world)), ...nextCommands(folder, host.program)]
    const asPlanned = published.state.phase === 'published' && reverted.state.phase === 'reverted' && hasErrors(refused.problems)
    if (!asPlanned) throw new Error('The demo did not end as it should: the better version published, the worse one taken back')
    return { problems: checked.problems, plan: [], blocks, data: { folder } }
  },
})

const section = (text: string): readonly Block[] => [line(''), heading(text)]

function introduction(folder: string): readonly Block[] {
  return [
    heading('Headgate demo'),
    line(`Repository: ${folder}`),
    line(`Real: ${rowCount} predictions of a digit classifier in three versions, their labels and measured latencies (examples/digits).`),
    line('Simulated: traffic resamples these predictions with a fixed seed; the clock is set by hand; the policy has short stages.'),
    line('Everything else is what production runs: observe, tick, check, merge, publish.'),
  ]
}

/** What `git log --first-parent` shows of main and of live. */
async function history({ repository }: World): Promise<readonly Block[]> {
  const blocks: Block[] = []
  for (const branch of ['main', 'headgate-live']) {
    const tip = await repository.resolve(branchRef(branch))
    const commits = tip === undefined ? [] : await repository.log(tip, 30)
    const lines = commits.map(({ oid, at, message }) => `${oid.slice(0, 8)}  ${at.slice(11, 16)}  ${message.split('\n', 1)[0] ?? ''}`)
    blocks.push(...section(`git log --first-parent ${branch}`), { kind: 'code', text: lines.join('\n') })
  }
  return blocks
}

const nextCommands = (folder: string, program: string): readonly Block[] => [
  ...section('Look around'),
  {
    kind: 'code',
    text: [
      `cd ${folder}`,
      'git log --graph --oneline --all',
      'git show headgate-live:production/flags.json',
      'git diff HEAD^ -- manifests/decisions',
      `${program} rollout status`,
      `${program} check`,
      `${program} proposal list --state all`,
      `${program} rollout resume --environment production --component digits --reason "fixed upstream"`,
    ].join('\n'),
  },
]
