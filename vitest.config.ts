import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = (name: string) => fileURLToPath(new URL(`./packages/${name}/src/index.ts`, import.meta.url));

/** Tests run on the sources: no build is needed between a change and its test. */
export default defineConfig({
  resolve: {
    alias: {
      '@referentiel/model': source('model'),
      '@referentiel/language': source('language'),
      '@referentiel/formats': source('formats'),
    },
  },
  test: {
    include: ['packages/*/test/**/*.test.ts', 'scripts/**/*.test.ts', 'test/**/*.test.ts'],
    testTimeout: 60_000,
  },
});
