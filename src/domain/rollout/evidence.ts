import type { Arm, Instant, RolloutPolicy, Verdict, Window, WindowBreach } from '../../document/documents.generated.ts'
import { toMilliseconds } from '../../document/instant.ts'
import { judgeAll } from './gates/judge.ts'
import type { Judging } from './gates/judging.ts'
import { mergeArms } from './merge-arms.ts'
import { period } from './policy.ts'

/** What a stage's windows say about the candidate. */
export interface Evidence {
  /** Sum of the candidate's counts; undefined when no window counted any. */
  readonly arm: Arm | undefined
  /** Each applicable gate on that sum. */
  readonly verdicts: readonly Verdict[]
  readonly breaches: readonly WindowBreach[]
  /** Breaching windows in a row, up to and including the last judged one. */
  readonly streak: readonly WindowBreach[]
  /** Windows that could brake: those that ended after the grace period. */
  readonly judged: number
  /** Time that the stage's windows cover, in milliseconds; gaps cover none. */
  readonly covered: number
  /** End of the last window that a gate could judge. */
  readonly lastJudged: Instant | undefined
  /** Start of a window that does not follow the one before it. */
  readonly brokenAt: Instant | undefined
}

export interface EvidenceQuestion {
  readonly policy: RolloutPolicy
  readonly candidate: string
  /** Digest of what should have been counted: windows that counted something else are no data. */
  readonly measurement: string
  readonly appliedAt: Instant
  readonly grace: number
}

/** First moment whose windows count for a stage that is served since `appliedAt`. */
export function evidenceStart(policy: RolloutPolicy, appliedAt: Instant): number {
  const length = period(policy, 'window')
  return Math.ceil((toMilliseconds(appliedAt) + period(policy, 'propagation')) / length) * length
}

/** Weighs a stage's windows. Recomputed from counts each time: a stored verdict is never used. */
export function weigh(windows: readonly Window[], question: EvidenceQuestion, judging: Judging): Evidence {
  const length = period(question.policy, 'window')
  const graceEnd = toMilliseconds(question.appliedAt) + question.grace
  const arms: Arm[] = []
  const breaches: WindowBreach[] = []
  let streak: WindowBreach[] = []
  let judged = 0
  let lastJudged: Instant | undefined
  let expected = evidenceStart(question.policy, question.appliedAt)
  let brokenAt: Instant | undefined

  for (const window of windows) {
    const end = toMilliseconds(window.end)
    if (toMilliseconds(window.start) !== expected || end !== expected + length) brokenAt ??= window.start
    expected += length
    const arm = countable(window, question)
    if (arm !== undefined) arms.push(arm)
    const verdicts = judgeAll(question.policy.gates, arm, judging)
    if (verdicts.some(({ verdict }) => verdict === 'pass' || verdict === 'breach')) lastJudged = window.end
    if (end <= graceEnd) continue
    judged += 1
    const bad = verdicts.filter(({ verdict }) => verdict === 'breach')
    if (bad.length > 0) {
      const breach = { start: window.start, verdicts: bad }
      breaches.push(breach)
      streak.push(breach)
    } else if (verdicts.some(({ verdict }) => verdict === 'pass')) {
      // A window that says nothing neither breaks a streak nor makes one longer.
      streak = []
    }
  }
  const arm = mergeArms(arms)
  return {
    arm,
    verdicts: judgeAll(question.policy.gates, arm, judging),
    breaches,
    streak,
    judged,
    covered: arms.length * length,
    lastJudged,
    brokenAt,
  }
}

/** The candidate's counts in a window, if the window counted what the policy asks for. */
function countable(window: Window, { candidate, measurement }: EvidenceQuestion): Arm | undefined {
  return window.measurement === measurement ? window.arms.find(({ version }) => version === candidate) : undefined
}
