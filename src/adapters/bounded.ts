/** What `work` gives for each item, in order. Only a few run at a time: a process may hold only so many files open. */
export async function eachOf<T, R>(items: Iterable<T>, work: (item: T) => Promise<R>): Promise<readonly R[]> {
  const all = [...items]
  const results: R[] = []
  for (let at = 0; at < all.length; at += atOnce) results.push(...(await Promise.all(all.slice(at, at + atOnce).map(work))))
  return results
}

const atOnce = 64
