import { segmentsOf } from './pointer.ts'

/** Where a member of a document stands: offsets of its value, and of its key when it has one. */
export interface Member {
  readonly value: number
  readonly key: number
}

interface Wanted {
  readonly pointers: string[]
  readonly members: Map<string, Wanted>
}

/** Where the values of some pointers stand in a text that was scanned without faults: one walk, however many pointers. */
export function membersOf(text: string, pointers: readonly string[]): ReadonlyMap<string, Member> {
  const found = new Map<string, Member>()
  const start = skipSpace(text, 0)
  walk(text, start, start, wantedTree(pointers), found)
  return found
}

function wantedTree(pointers: readonly string[]): Wanted {
  const root: Wanted = { pointers: [], members: new Map() }
  for (const pointer of new Set(pointers)) {
    let node = root
    for (const segment of segmentsOf(pointer)) {
      const member = node.members.get(segment) ?? { pointers: [], members: new Map<string, Wanted>() }
      node.members.set(segment, member)
      node = member
    }
    node.pointers.push(pointer)
  }
  return root
}

/** Notes the value at `at` and what is wanted inside it; returns its end. */
function walk(text: string, at: number, key: number, wanted: Wanted | undefined, found: Map<string, Member>): number {
  for (const pointer of wanted?.pointers ?? []) found.set(pointer, { value: at, key })
  const opening = text.charAt(at)
  if (opening === '"') return stringEnd(text, at)
  if (opening !== '{' && opening !== '[') return scalarEnd(text, at)
  if (wanted === undefined || wanted.members.size === 0) return bracketEnd(text, at)
  let next = skipSpace(text, at + 1)
  for (let index = 0; !isClosing(text, next); index++) {
    const memberAt = next
    let name = String(index)
    if (opening === '{') {
      const keyEnd = stringEnd(text, next)
      name = String(JSON.parse(text.slice(next, keyEnd)))
      next = skipSpace(text, skipSpace(text, keyEnd) + 1)
    }
    next = skipSpace(text, walk(text, next, memberAt, wanted.members.get(name), found))
    if (text.charAt(next) === ',') next = skipSpace(text, next + 1)
  }
  return next + 1
}

function bracketEnd(text: string, start: number): number {
  let depth = 0
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x22) at = stringEnd(text, at) - 1
    else if (code === 0x7b || code === 0x5b) depth++
    else if ((code === 0x7d || code === 0x5d) && --depth === 0) return at + 1
  }
  return text.length
}

function stringEnd(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && text.charCodeAt(at) !== 0x22) at += text.charCodeAt(at) === 0x5c ? 2 : 1
  return at + 1
}

function scalarEnd(text: string, start: number): number {
  let at = start
  while (at < text.length && !',]} \n\r\t'.includes(text.charAt(at))) at++
  return at
}

const isClosing = (text: string, at: number): boolean => text.charAt(at) === '}' || text.charAt(at) === ']'

function skipSpace(text: string, start: number): number {
  let at = start
  while (' \n\r\t'.includes(text.charAt(at)) && at < text.length) at++
  return at
}
