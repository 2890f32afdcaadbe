import { table } from '../commands/table.generated.ts'
import { version } from '../version.generated.ts'
import { main } from './main.ts'

const interrupt = new AbortController()
process.once('SIGINT', () => {
  // A second one ends the process at once, as always.
  interrupt.abort()
  process.stderr.write('Stopping after the effect in progress; interrupt again to stop at once.\n')
})

/** Who reads our output may close it early, as `head` does: that is no failure of ours. */
const ignoreClosedPipe = (error: NodeJS.ErrnoException): void => {
  if (error.code !== 'EPIPE') throw error
}
process.stdout.on('error', ignoreClosedPipe)
process.stderr.on('error', ignoreClosedPipe)

process.exitCode = await main(process.argv.slice(2), {
  table,
  version,
  program: `node ${process.argv[1] ?? 'dist/cli.js'}`,
  env: process.env,
  isTerminal: process.stdout.isTTY && process.stderr.isTTY,
  signal: interrupt.signal,
  open: async (opening) => {
    const [{ openWorld }, { loadAdapters }] = await Promise.all([import('./world.ts'), import('./adapters.ts')])
    return openWorld(opening, await loadAdapters())
  },
  pause: async (attempt) => (await import('./pause.ts')).pause(attempt),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
})
