import { openGitRepository } from '../../src/adapters/repository/git.ts'

/** One of many writers, as a process of its own: commits `count` files of its own to a branch, again whenever it loses. */
async function write(root: string, name: string, count: number): Promise<number> {
  const repository = await openGitRepository(root, { patience: 20 })
  let lost = 0
  for (let n = 0; n < count;) {
    const tip = (await repository.resolve('refs/heads/main')) ?? null
    const oid = await repository.write({
      parents: tip === null ? [] : [tip],
      onto: tip,
      files: [{ path: `${name}/${n}.txt`, content: String(n) }],
      author: `${name} <${name}@example.org>`,
      at: '2026-01-05T10:15:00Z',
      message: `${name} ${n}`,
    })
    if (await repository.swap('refs/heads/main', tip, oid)) n++
    else lost++
  }
  return lost
}

const [root = '', name = '', count = '0'] = process.argv.slice(2)
process.stdout.write(String(await write(root, name, Number(count))))
