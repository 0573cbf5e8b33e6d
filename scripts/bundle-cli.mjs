// The command line in few files, and the code that V8 makes of them: packages/cli/bin loads both. Part of `npm run build`.
import fs, { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { build, transform } from 'esbuild';
import { Bundle, codeCachePath, FOLDER, MAIN, SMALL } from '../packages/cli/bin/bundle.js';
import { ENTRIES, writtenIndex } from './dictionary.mjs';
import { withDirectImports } from './direct-imports.mjs';
import { inAscii } from './in-ascii.mjs';
import { SOURCES, withLetters } from './letters.mjs';
import { ROOT } from './run.mjs';
import { WITHOUT_THREADS } from './without-threads.mjs';

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

/** Our modules as they are bundled. */
const ourSources = {
  name: 'our-sources',
  setup(bundler) {
    bundler.onLoad({ filter: SOURCES }, ({ path }) => ({
      contents: withDirectImports(withLetters(readFileSync(path, 'utf8'))),
      loader: 'ts',
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
    alias: WITHOUT_THREADS,
    plugins: [ourSources, withoutProtocol],
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
    define: { 'import.meta.url': 'place.url' },
  });
  return `(function(require,module,place){${inAscii(code)}})`;
}

/** The most characters of a chunk that shares a file with others. */
const MOST_SMALL = 16_000;

/** Writes the bundle; the older code caches go with the older bundle, for V8 compares nothing but lengths. */
export async function bundleCli() {
  const files = await Promise.all(
    (await chunks()).map(async ({ path, text }) => [basename(path), await asFunction(text)]),
  );
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const isSmall = ([, code]) => code.length < MOST_SMALL;
  for (const [name, code] of files.filter((file) => !isSmall(file))) writeFileSync(join(FOLDER, name), code);
  writeFileSync(join(FOLDER, 'dictionnaire.json'), writtenIndex());
  copyFileSync(ENTRIES, join(FOLDER, 'dictionnaire.dic'));
  const small = files.filter(isSmall).map(([name, code]) => `${JSON.stringify(name)}:${code}`);
  // Last: with it the bundle is there (packages/cli/bin/referentiel.js).
  writeFileSync(join(FOLDER, SMALL), `({${small.join()}})`);
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

/** Runs commands of the program; what they say is not for who builds it. */
async function runCommands(main) {
  const { writeSync } = fs;
  const isSpoken = (fd) => fd === 1 || fd === 2;
  const { stdout, stderr } = process;
  const written = [stdout.write, stderr.write];
  try {
    fs.writeSync = (fd, bytes, ...rest) => (isSpoken(fd) ? bytes.length : writeSync(fd, bytes, ...rest));
    stdout.write = () => true;
    stderr.write = () => true;
    for (const run of RUNS) await main(run);
  } finally {
    fs.writeSync = writeSync;
    [stdout.write, stderr.write] = written;
    rmSync(WARM, { recursive: true });
    process.exitCode = 0;
  }
}

/** Serves an editor that opens a file, up to its first diagnostics: the server speaks through the streams of its process. */
async function serve(main) {
  const toServer = new PassThrough();
  const fromServer = new PassThrough();
  const uri = 'untitled:chaud';
  const text = readFileSync('examples/conseiller-transition-habitat.ref', 'utf8');
  const send = (message) => {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    toServer.write(Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]));
  };
  for (const [name, value] of Object.entries({ stdin: toServer, stdout: fromServer })) {
    Object.defineProperty(process, name, { value });
  }
  const published = new Promise((done) => {
    fromServer.on('data', (data) => String(data).includes('"textDocument/publishDiagnostics"') && done());
  });
  main(['lsp', '--stdio']);
  send({ id: 1, method: 'initialize', params: { processId: process.pid, rootUri: null, capabilities: {} } });
  send({ method: 'initialized', params: {} });
  send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'ref', version: 1, text } } });
  await published;
}

/** Runs the program and keeps the code that V8 made. Functions that no run needed are compiled when they are. */
async function writeCodeCaches() {
  const bundle = new Bundle();
  const { main } = bundle.open(MAIN);
  process.chdir(ROOT);
  await runCommands(main);
  await serve(main);
  for (const [chunk, script] of bundle.scripts) writeFileSync(codeCachePath(chunk), script.createCachedData());
}

if (process.argv[1]?.endsWith('bundle-cli.mjs')) {
  await bundleCli();
  await writeCodeCaches();
  // The server never ends by itself.
  process.exit();
}
