import { command } from './command.ts'
import * as inputs from './inputs.ts'
import { changeLine } from './rollout/stop-effect.ts'

export const rolloutStop = command({
  name: 'rollout stop',
  summary: 'Stop the line: nothing is started or promoted anywhere until it is resumed.',
  details: 'Reverts and brakes go on: stopping the line never keeps a bad version in traffic.',
  inputs: { reason: { ...inputs.reason, ...inputs.required } },
  run: async ({ reason }, world) => changeLine(world, 'stop', reason),
})
