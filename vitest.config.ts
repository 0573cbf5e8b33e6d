import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { lettersInTests } from './scripts/letters.mjs';

const source = (name: string, entry = 'index') =>
  fileURLToPath(new URL(`./packages/${name}/src/${entry}.ts`, import.meta.url));

/** Tests run on the sources: no build is needed between a change and its test. */
export default defineConfig({
  plugins: [lettersInTests],
  resolve: {
    alias: {
      '@referentiel/model': source('model'),
      '@referentiel/language': source('language'),
      '@referentiel/formats': source('formats'),
      '@referentiel/server/base64': source('server', 'base64'),
      '@referentiel/server/protocol': source('server', 'protocol'),
      '@referentiel/server/node': source('server', 'node'),
      '@referentiel/server': source('server'),
    },
  },
  test: {
    include: ['packages/*/test/**/*.test.ts', 'scripts/**/*.test.ts', 'test/**/*.test.ts'],
    setupFiles: ['test/setup-dictionary.ts'],
    testTimeout: 60_000,
  },
});
