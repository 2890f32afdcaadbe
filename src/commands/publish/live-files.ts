import { print } from '../../document/codec.ts'
import type { Brake, Live } from '../../document/documents.generated.ts'
import { brakePath, flagsPath, livePath } from '../../document/layout.ts'
import { flagdDocument } from '../../domain/flags/flagd.ts'
import type { FileChange } from '../../plan/effect.ts'

/** Flags as they stand on live. */
export const flagsText = ({ components }: Live): string => `${JSON.stringify(flagdDocument(components), null, 2)}\n`

/** Everything that is written for an environment: status, flags, and the records of brakes. */
export function liveFiles(live: Live, brakes: readonly Brake[]): readonly FileChange[] {
  return [
    { path: livePath(live.environment), content: print(live) },
    { path: flagsPath(live.environment), content: flagsText(live) },
    ...brakes.map((brake) => ({ path: brakePath(brake.environment, brake.component, brake.at), content: print(brake) })),
  ]
}
