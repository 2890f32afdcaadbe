/** Writes every generated file of the project. `npm run fresh` fails when one of them was stale. */
import { generateDocumentPages } from './generate/document-pages.ts'
import { generateKeyOrder } from './generate/key-order.ts'
import { generatePatterns } from './generate/patterns.ts'
import { generateProblemPages } from './generate/problem-pages.ts'
import { generateTypes } from './generate/types.ts'
import { generateValidators } from './generate/validators.ts'
import { generateVersion, readPackage } from './generate/version.ts'

generateKeyOrder()
generatePatterns()
await generateTypes()
await generateValidators()
generateDocumentPages()
generateProblemPages()
generateVersion()

// Commands are read by importing them, which needs the validators: so these come last, and are loaded late.
const [{ generateTable, readCommands }, { generateAction }, { generateReference }] = await Promise.all([
  import('./generate/table.ts'),
  import('./generate/action.ts'),
  import('./generate/reference.ts'),
])
const commands = await readCommands()
const declarations = commands.map(({ command }) => command)
generateTable(commands)
generateAction(declarations, readPackage().description)
generateReference(declarations)
