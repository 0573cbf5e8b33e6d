import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The part of the fuzzing that CI runs: saved cases, and some cases of fixed seeds, on the compiled packages. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  cacheDir: fileURLToPath(new URL('../../node_modules/.vite', import.meta.url)),
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // The work is done by processes of its own, one at a time: CI runs other checks beside.
    isolate: false,
    fileParallelism: false,
  },
});
