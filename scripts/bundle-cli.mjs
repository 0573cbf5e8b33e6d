// The command line in few files, and the code that V8 makes of them: packages/cli/bin loads both. Part of `npm run build`.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { build, transform } from 'esbuild';
import { Bundle, codeCachePath, FOLDER, MAIN } from '../packages/cli/bin/bundle.js';
import { lettersInBundle } from './letters.mjs';
import { ROOT } from './run.mjs';

/**
 * Langium takes five names from the protocol of editors, whose four hundred messages a command would make for nothing. This gives
 * them from where the protocol has them.
 */
const withoutProtocol = {
  name: 'without-protocol',
  setup(bundler) {
    const common = join(ROOT, 'node_modules', 'vscode-jsonrpc', 'lib', 'common');
    const from = (module) => JSON.stringify(join(common, module));
    bundler.onResolve({ filter: /^vscode-languageserver-protocol$/ }, ({ importer }) =>
      /[/\\]langium[/\\]lib[/\\](?:utils|workspace)[/\\]/.test(importer)
        ? { path: 'names', namespace: 'protocol' }
        : undefined,
    );
    bundler.onLoad({ filter: /./, namespace: 'protocol' }, () => ({
      contents: `export { CancellationToken, CancellationTokenSource } from ${from('cancellation.js')};
export { Emitter } from ${from('events.js')};
export { ResponseError } from ${from('messages.js')};
export const LSPErrorCodes = { RequestFailed: -32803, ServerCancelled: -32802, ContentModified: -32801, RequestCancelled: -32800 };`,
      resolveDir: ROOT,
    }));
  },
};

/** The chunks as ES modules: each command is loaded when it is asked for, with nothing that it does not use. */
async function chunks() {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, 'packages', 'cli', 'src', 'main.ts')],
    outdir: FOLDER,
    write: false,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node22',
    legalComments: 'none',
    logLevel: 'warning',
    // Our own packages from their sources.
    conditions: ['source'],
    // The `main` of vscode-languageserver-types is UMD, whose inner `require` no bundler follows.
    mainFields: ['module', 'main'],
    plugins: [lettersInBundle, withoutProtocol],
    absWorkingDir: ROOT,
  });
  return outputFiles;
}

/** A chunk as the function that packages/cli/bin/bundle.js calls: V8 keeps the code of functions that have run, not of modules. */
async function asFunction(text) {
  const { code } = await transform(text, {
    format: 'cjs',
    platform: 'node',
    target: 'node22',
    supported: { 'dynamic-import': false },
    minify: true,
    charset: 'ascii',
    legalComments: 'none',
    define: { 'import.meta.url': 'moduleUrl' },
  });
  // The inside of expressions stays as it is written; in them `\\u` means the same.
  const ascii = code.replace(/[\u0080-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `(function(require,module,moduleUrl){${ascii}})`;
}

/** Writes the bundle; the older code caches go with the older bundle, for V8 compares nothing but lengths. */
export async function bundleCli() {
  const files = await Promise.all(
    (await chunks()).map(async ({ path, text }) => [basename(path), await asFunction(text)]),
  );
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, code] of files) writeFileSync(join(FOLDER, name), code);
}

/** Where the documents of `RUNS` go. */
const WARM = mkdtempSync(join(tmpdir(), 'referentiel-bundle-'));
/** What the code is warmed with: the commands that authors and CI run most. */
const RUNS = [
  ['check', 'examples', '--format', 'json'],
  ['check', 'docs/demonstration'],
  ['format', '--check', 'examples'],
  ['export', 'examples/conseiller-transition-habitat.ref', '--to', 'docx,json', '-o', WARM],
  ['import', join(WARM, 'conseiller-transition-habitat.docx')],
];

/** Runs the program and keeps the code that V8 made. Functions that no run needed are compiled when they are. */
async function writeCodeCaches() {
  const bundle = new Bundle();
  const { main } = bundle.open(MAIN);
  const { stdout, stderr } = process;
  const written = [stdout.write, stderr.write];
  process.chdir(ROOT);
  try {
    stdout.write = () => true;
    stderr.write = () => true;
    for (const run of RUNS) await main(run);
  } finally {
    [stdout.write, stderr.write] = written;
    rmSync(WARM, { recursive: true });
    process.exitCode = 0;
  }
  for (const [chunk, script] of bundle.scripts) writeFileSync(codeCachePath(chunk), script.createCachedData());
}

if (process.argv[1]?.endsWith('bundle-cli.mjs')) {
  await bundleCli();
  await writeCodeCaches();
}
