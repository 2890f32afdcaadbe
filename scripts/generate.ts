/** Writes every generated file of the project. `npm run fresh` fails when one of them was stale. */
import { generateDocumentPages } from './generate/document-pages.ts'
import { generateKeyOrder } from './generate/key-order.ts'
import { generatePatterns } from './generate/patterns.ts'
import { generateProblemPages } from './generate/problem-pages.ts'
import { generateTypes } from './generate/types.ts'
import { generateValidators } from './generate/validators.ts'

generateKeyOrder()
generatePatterns()
await generateTypes()
await generateValidators()
generateDocumentPages()
generateProblemPages()
