import { failure, problem, success, type Result } from '../problem/problem.ts'

/** Split text into words as a shell does: quotes group, a backslash takes the next character as it is. Nothing is expanded or run. */
export function splitWords(text: string): Result<readonly string[]> {
  const words: string[] = []
  let word: string | undefined
  let rest = text
  while (rest !== '') {
    const token = /^(?:[\s]+|'[^']*'|"(?:[^"\\]|\\[\s\S])*"|\\[\s\S]|[^\s'"\\]+)/.exec(rest)?.[0]
    if (token === undefined)
      return failure(problem('usage/bad-input', { input: 'args', found: text, expected: 'a quote or backslash is left open' }))
    rest = rest.slice(token.length)
    if (/^\s/.test(token)) {
      if (word !== undefined) words.push(word)
      word = undefined
    } else word = (word ?? '') + meant(token)
  }
  return success(word === undefined ? words : [...words, word])
}

/** What a token stands for, its quotes removed. */
function meant(token: string): string {
  if (token.startsWith("'")) return token.slice(1, -1)
  if (token.startsWith('"')) return token.slice(1, -1).replace(/\\(["\\])/g, '$1')
  return token.startsWith('\\') ? token.slice(1) : token
}
