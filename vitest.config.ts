import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { lettersInTests } from './scripts/letters.mjs';

const source = (name: string, entry = 'index') =>
  fileURLToPath(new URL(`./packages/${name}/src/${entry}.ts`, import.meta.url));

/** Tests of pure libraries: they leave nothing behind, so that a worker keeps the modules that it has loaded. */
const SHARED = ['packages/{model,language,formats}/test/**/*.test.ts', '{bench/test,scripts,test}/**/*.test.ts'];

/** Those among them that replace something of the program or of the machine: each needs modules of its own. */
const REPLACING = [
  'packages/language/test/french/{no-dictionary,spelling}.test.ts',
  'packages/formats/test/docx/docx.test.ts',
  'packages/formats/test/gabarit/remplir.test.ts',
];

/** Tests run on the sources: no build is needed between a change and its test. */
export default defineConfig({
  plugins: [lettersInTests],
  resolve: {
    alias: {
      '@referentiel/model': source('model'),
      '@referentiel/language/print': source('language', 'print'),
      '@referentiel/language/files': source('language', 'files'),
      '@referentiel/language': source('language'),
      '@referentiel/formats/import': source('formats', 'import'),
      '@referentiel/formats': source('formats'),
      '@referentiel/server/base64': source('server', 'base64'),
      '@referentiel/server/protocol': source('server', 'protocol'),
      '@referentiel/server/node': source('server', 'node'),
      '@referentiel/server/refusals': source('server', 'refusals'),
      '@referentiel/server/replace': source('server', 'replace'),
      '@referentiel/server': source('server'),
    },
  },
  test: {
    projects: [
      { extends: true, test: { name: 'shared', include: SHARED, exclude: REPLACING, isolate: false } },
      {
        extends: true,
        test: { name: 'isolated', include: ['packages/{cli,server,vscode}/test/**/*.test.ts', ...REPLACING] },
      },
    ],
    setupFiles: ['test/setup-dictionary.ts'],
    testTimeout: 60_000,
  },
});
