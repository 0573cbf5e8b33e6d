import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = (name: string) => fileURLToPath(new URL(`../../packages/${name}/src/index.ts`, import.meta.url));

/** The import of documents that this project did not write: all are built once, before the tests. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  cacheDir: fileURLToPath(new URL('../../node_modules/.vite', import.meta.url)),
  resolve: {
    alias: {
      '@referentiel/model': source('model'),
      '@referentiel/language': source('language'),
      '@referentiel/formats': source('formats'),
    },
  },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['support/prepare.ts'],
    testTimeout: 60_000,
    // One process: the language is loaded once for all the tests.
    isolate: false,
    fileParallelism: false,
  },
});
