import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/**
 * The language of a checkout as it is shipped: one bundle, with what a measure alone needs of its inside.
 * @param {string} root the checkout @param {string} name of the bundle in out/bench @param {string} inside an export of TypeScript
 */
export async function bundledLanguage(root, name, inside) {
  const outfile = join(root, 'out', 'bench', name);
  await build({
    stdin: {
      contents: `export * from './packages/language/src/index.ts';\n${inside}`,
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    target: 'node22',
    conditions: ['source'],
    mainFields: ['module', 'main'],
    logLevel: 'warning',
    outfile,
  });
  return import(pathToFileURL(outfile).href);
}
