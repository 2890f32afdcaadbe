import { readFileSync, writeFileSync } from 'node:fs'

/** What `package.json` says of the project. */
export const readPackage = (): { readonly version: string; readonly description: string } =>
  JSON.parse(readFileSync('package.json', 'utf8')) as { version: string; description: string }

/** `package.json` → `src/version.generated.ts`: the bundle knows its version without reading a file. */
export const generateVersion = (): void =>
  writeFileSync(
    'src/version.generated.ts',
    `// generated from package.json by scripts/generate.ts; do not edit\n\n/** Version of Headgate. */\nexport const version = '${readPackage().version}'\n`,
  )
