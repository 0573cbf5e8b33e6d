import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = (name: string) => fileURLToPath(new URL(`../../packages/${name}/src/index.ts`, import.meta.url));

/** The slow checks of the Word files: every document is exported and converted once, before the tests. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  cacheDir: fileURLToPath(new URL('../../node_modules/.vite', import.meta.url)),
  resolve: { alias: { '@referentiel/model': source('model'), '@referentiel/formats': source('formats') } },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['support/prepare.ts'],
    testTimeout: 60_000,
  },
});
