// `npm run bundle`: the folder of the extension as it is packed, in out/extension. A VS Code can be pointed at it.
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { DICTIONARY, packedDictionary, writtenIndex } from './dictionary.mjs';
import { inAscii } from './in-ascii.mjs';
import { lettersInBundle } from './letters.mjs';
import { packedNotices } from './notices.mjs';
import { ROOT } from './run.mjs';
import { WITHOUT_THREADS } from './without-threads.mjs';

const SOURCE = join(ROOT, 'packages', 'vscode');
/** The assembled extension. */
export const EXTENSION = join(ROOT, 'out', 'extension');

const common = {
  bundle: true,
  metafile: true,
  minify: true,
  sourcemap: false,
  legalComments: 'none',
  logLevel: 'warning',
  external: ['vscode'],
  // Our own packages from their sources: no build is needed first.
  conditions: ['source'],
  // The `main` of vscode-languageserver-types is UMD, whose inner `require` no bundler follows.
  mainFields: ['module', 'main'],
  plugins: [lettersInBundle],
  absWorkingDir: ROOT,
};
const node = { ...common, platform: 'node', format: 'cjs', target: 'node22', alias: WITHOUT_THREADS };
const browser = { ...common, platform: 'browser', target: 'es2022', define: { global: 'globalThis' } };

const source = (...path) => join(SOURCE, 'src', ...path);
const dist = (...path) => join(EXTENSION, 'dist', ...path);

const BUNDLES = [
  { ...node, entryPoints: [source('extension.ts')], outfile: dist('extension.js') },
  { ...node, entryPoints: [source('server', 'start-node.ts')], outfile: dist('server.js') },
  { ...browser, format: 'cjs', entryPoints: [source('extension.web.ts')], outfile: dist('web', 'extension.js') },
  {
    ...browser,
    format: 'iife',
    entryPoints: [source('server', 'web.ts')],
    outfile: dist('web', 'server.js'),
    plugins: [lettersInBundle, packedDictionary],
  },
  {
    ...browser,
    format: 'iife',
    entryPoints: [source('preview', 'webview', 'main.ts')],
    outfile: dist('preview.js'),
  },
];

/** The program that `server.js` runs, keeping its compiled code: not a module, but a function of what it needs. */
const PROGRAM = { ...node, entryPoints: [source('server', 'node.ts')], outfile: dist('server-main.js'), write: false };

async function bundleProgram() {
  const built = await build(PROGRAM);
  const code = inAscii(built.outputFiles[0].text);
  const digest = createHash('sha256').update(code).digest('hex').slice(0, 16);
  writeFileSync(PROGRAM.outfile, `(function(require,module,__dirname){/*${digest}*/${code}})`);
  return built;
}

/** What is packed as it is: where it stands in the repository, and in the extension. */
const FILES = [
  ['packages/vscode/media', 'media'],
  ['packages/vscode/schemas', 'schemas'],
  ['packages/model/schema/referentiel-1.schema.json', 'schemas/referentiel-1.schema.json'],
  ['packages/vscode/package.nls.json', 'package.nls.json'],
  // Not `en`: an editor without a language pack says `en`, and most authors have none. English is for who asks for it.
  ['packages/vscode/package.nls.en.json', 'package.nls.en-us.json'],
  ['packages/vscode/package.nls.en.json', 'package.nls.en-gb.json'],
  ['packages/vscode/.vscodeignore', '.vscodeignore'],
  ['packages/vscode/CHANGELOG.md', 'CHANGELOG.md'],
  ['syntaxes', 'syntaxes'],
  ['LICENSE', 'LICENSE'],
  ...DICTIONARY,
];

function read(...path) {
  return readFileSync(join(ROOT, ...path), 'utf8');
}

/**
 * The README without the pictures of the guide: the editor shows those of an extension from public addresses only, and a packed
 * one has none.
 */
function writeReadme() {
  const readme = read('packages', 'vscode', 'README.md').replace(/^!\[[^\]]*\]\(\.\.\/[^)]*\)\n\n/gm, '');
  writeFileSync(join(EXTENSION, 'README.md'), readme);
}

/**
 * The manifest without what only the workspace needs. The extension is called `referentiel`, a name that the command line
 * has in the workspace; its bundles are CommonJS.
 */
function manifest() {
  const {
    dependencies,
    devDependencies,
    private: _,
    type,
    ...rest
  } = JSON.parse(readFileSync(join(SOURCE, 'package.json'), 'utf8'));
  return { ...rest, name: 'referentiel' };
}

/** Assembles the extension. */
export async function bundle() {
  rmSync(EXTENSION, { recursive: true, force: true });
  mkdirSync(EXTENSION, { recursive: true });
  const built = await Promise.all(BUNDLES.map((options) => build(options)));
  built.push(await bundleProgram());
  writeFileSync(join(EXTENSION, 'THIRD-PARTY-NOTICES.md'), packedNotices(built.map(({ metafile }) => metafile)));
  writeReadme();
  for (const [from, to] of FILES) cpSync(resolve(ROOT, from), join(EXTENSION, to), { recursive: true });
  writeFileSync(join(EXTENSION, 'dictionnaire', 'index.json'), writtenIndex());
  writeFileSync(join(EXTENSION, 'package.json'), `${JSON.stringify(manifest(), null, 2)}\n`);
}

if (process.argv[1]?.endsWith('bundle.mjs')) await bundle();
