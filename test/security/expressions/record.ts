import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { inRoot, ROOT } from '../source-files.js';
import type { Expression } from './collect.js';

const PROGRAM = `
import { createRefServices } from './packages/language/src/index.ts';
import { loadWorkspace } from './packages/cli/src/workspace.ts';
import { docx, IMPORT_FORMATS } from './packages/formats/src/index.ts';
import { readAcces } from './packages/formats/src/import/recognise/around/access.ts';
import { withBullets } from './packages/formats/src/gabarit/listes.ts';

/** What makes expressions when it is loaded has done so; then an example is checked, written and read back. */
export function run() {
  const [{ certification }] = loadWorkspace(['examples/architecte-services-numeriques.ref'].map((path) => root + '/' + path)).requested;
  const read = IMPORT_FORMATS.find(({ id }) => id === 'docx').read(docx(certification));
  const { Grammar, parser } = createRefServices().ref;
  parser.TokenBuilder.buildTokens(Grammar);
  readAcces(read.certification, 'Formation continue, VAE');
  withBullets('', { isTheirs: () => true, isList: () => false });
}
`;

/** Has the sources say which expression they make of strings, and where. */
const recording: Plugin = {
  name: 'recording',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^@referentiel\// }, ({ path }) => {
      const [, name = '', entry = 'index'] = path.split('/');
      return { path: join(ROOT, 'packages', name, 'src', `${entry}.ts`) };
    });
    onLoad({ filter: /packages.*src.*\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      const told = text.replaceAll('new RegExp(', `globalThis.madeExpression(${JSON.stringify(inRoot(path))}, `);
      return { contents: told, loader: 'ts' };
    });
  },
};

/** The expressions that the program makes of strings, each with the file that makes it. */
export async function expressionsMade(): Promise<Expression[]> {
  const made: Expression[] = [];
  // There, so that it finds the dictionary.
  const folder = mkdtempSync(join(ROOT, 'node_modules', '.expressions-'));
  const file = join(folder, 'program.mjs');
  try {
    await build({
      stdin: { contents: `const root = ${JSON.stringify(ROOT)};\n${PROGRAM}`, resolveDir: ROOT, loader: 'js' },
      outfile: file,
      bundle: true,
      ignoreAnnotations: true,
      format: 'esm',
      platform: 'node',
      mainFields: ['module', 'main'],
      logLevel: 'silent',
      plugins: [recording],
    });
    Object.assign(globalThis, {
      madeExpression(maker: string, source: string, flags = '') {
        made.push({ source, flags, file: maker });
        return new RegExp(source, flags);
      },
    });
    const program: { run(): void } = await import(/* @vite-ignore */ pathToFileURL(file).href);
    program.run();
    return made;
  } finally {
    Reflect.deleteProperty(globalThis, 'madeExpression');
    rmSync(folder, { recursive: true, force: true });
  }
}
