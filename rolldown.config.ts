import { defineConfig } from 'rolldown'

/** Three doors, shared chunks loaded on demand; readable and byte-reproducible, since dist/ is committed. */
export default defineConfig({
  input: { action: 'src/shell/action.ts', cli: 'src/shell/cli.ts', index: 'src/index.ts' },
  platform: 'node',
  output: {
    dir: 'dist',
    format: 'esm',
    cleanDir: true,
    sourcemap: false,
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name].js', // no hash: stable names keep git diffs readable
    minify: { compress: true, mangle: false, codegen: { removeWhitespace: false } },
    comments: { legal: false, annotation: false },
  },
})
