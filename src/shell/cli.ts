#!/usr/bin/env node
import { version } from '../version.generated.ts'

// The one question that scripts ask in a loop is answered before the command table is loaded.
if (process.argv.length === 3 && process.argv[2] === '--version') process.stdout.write(`${version}\n`)
else await import('./start.ts')
