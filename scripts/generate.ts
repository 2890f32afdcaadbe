/** Writes every generated file of the project. `npm run fresh` fails when one of them was stale. */
import { generateTypes } from './generate/types.ts'
import { generateValidators } from './generate/validators.ts'

await generateTypes()
await generateValidators()
