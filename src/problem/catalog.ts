import { doctorProblems } from './catalog/doctor.ts'
import { documentProblems } from './catalog/document.ts'
import { repositoryProblems } from './catalog/repository.ts'
import { rolloutProblems } from './catalog/rollout.ts'
import { usageProblems } from './catalog/usage.ts'

/**
 * What each problem means, once: a code without prose does not compile, and docs/problems/ is printed from here.
 * Text in braces stands for an argument: `{by} stopped it at {since}.`
 */
export const catalog = { ...doctorProblems, ...documentProblems, ...repositoryProblems, ...rolloutProblems, ...usageProblems } as const

export type ProblemCode = keyof typeof catalog

/** The arguments that a code's prose asks for. */
export type ArgumentsOf<C extends ProblemCode> = Placeholders<(typeof catalog)[C]['why'] | (typeof catalog)[C]['fix']>

type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholders<Rest> : never

/** A catalogue text with its arguments filled in. */
export function prose(text: string, args: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => args[name] ?? placeholder)
}
