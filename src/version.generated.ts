// generated from package.json by scripts/generate.ts; do not edit

/** Version of Headgate. */
export const version = '0.1.0'
