import { setTimeout } from 'node:timers/promises'

/** Wait 25 ms, 50 ms … up to 2 s, each time up to half more or less, so that racing runs do not stay in step. */
export async function pause(attempt: number): Promise<void> {
  await setTimeout(Math.min(2000, 25 * 2 ** (attempt - 1)) * (0.5 + Math.random()))
}
