import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

/**
 * Data has one way: text → syntax tree → model → { rules, formats, preview }, and back through the printer. Each layer may
 * import only those named here; the first that holds the file wins.
 */
const LAYERS: readonly { layer: string; mayImport: readonly string[] }[] = [
  { layer: 'packages/model/src', mayImport: [] },
  { layer: 'packages/formats/src', mayImport: ['packages/model/src'] },
  { layer: 'packages/language/src/generated', mayImport: [] },
  // Rules see the model, never the syntax tree; words are compared as the lexer compares them.
  {
    layer: 'packages/language/src/rules',
    mayImport: [
      'packages/model/src',
      'packages/language/src/facts',
      'packages/language/src/french',
      'packages/language/src/lexer/distance.ts',
      'packages/language/src/lexer/spelling.ts',
      'packages/language/src/source/content-hash.ts',
    ],
  },
  { layer: 'packages/language/src/facts', mayImport: ['packages/model/src'] },
  { layer: 'packages/language/src/french', mayImport: [] },
  {
    layer: 'packages/language/src/print',
    mayImport: ['packages/model/src', 'packages/language/src/lexer'],
  },
  {
    layer: 'packages/language/src/renumber',
    mayImport: ['packages/model/src'],
  },
  { layer: 'packages/language/src/lexer', mayImport: ['packages/language/src/generated'] },
  { layer: 'packages/language/src', mayImport: ['packages/language/src', 'packages/model/src'] },
  // Files are replaced in one way, by the command line and by the extension: nothing of the server goes with it.
  { layer: 'packages/server/src/replace', mayImport: [] },
  {
    layer: 'packages/server/src',
    mayImport: ['packages/model/src', 'packages/language/src/index.ts', 'packages/formats/src/index.ts'],
  },
  {
    layer: 'packages/cli/src',
    mayImport: [
      'packages/model/src',
      'packages/language/src/index.ts',
      'packages/language/src/print.ts',
      'packages/language/src/files.ts',
      'packages/formats/src/index.ts',
      'packages/formats/src/import.ts',
      'packages/server/src/node.ts',
      'packages/server/src/refusals.ts',
      'packages/server/src/replace.ts',
    ],
  },
  // The server's bundles start it; the client knows only what the two say to each other.
  {
    layer: 'packages/vscode/src/server',
    mayImport: ['packages/server/src/index.ts', 'packages/server/src/node.ts', 'packages/server/src/base64.ts'],
  },
  // What needs Node stands by itself: the rest of the client runs in a browser too.
  { layer: 'packages/vscode/src/node', mayImport: ['packages/vscode/src', 'packages/server/src/replace.ts'] },
  {
    layer: 'packages/vscode/src',
    mayImport: ['packages/server/src/protocol.ts', 'packages/server/src/base64.ts', 'packages/server/src/refusals.ts'],
  },
];

/** Packages from outside that a layer may use; Node's own modules only where files are owned. */
const OUTSIDE: Record<string, readonly RegExp[]> = {
  'packages/model/src': [],
  // Bytes of unknown origin are touched by these alone.
  'packages/formats/src/import/package': [/^fflate$/, /^saxes$/],
  'packages/formats/src/import/read/html': [/^fflate$/, /^htmlparser2$/],
  'packages/formats/src/tableur': [/^hucre\/(xlsx|csv)$/, /^fflate$/],
  'packages/formats/src': [/^fflate$/],
  'packages/language/src/rules': [],
  'packages/language/src/facts': [],
  'packages/language/src/french': [],
  // An import prints, and needs no parser.
  'packages/language/src/print': [],
  'packages/language/src/renumber': [],
  'packages/language/src/parser': [/^langium$/, /^chevrotain(-allstar)?$/],
  'packages/language/src/config': [/^langium$/, /^jsonc-parser$/],
  'packages/language/src/editor': [/^langium$/, /^chevrotain$/, /^vscode-languageserver-types$/],
  'packages/language/src': [/^langium$/, /^chevrotain$/],
  'packages/server/src/replace': [/^node:/],
  'packages/server/src/cache': [/^node:/],
  'packages/server/src/files': [/^node:/, /^vscode-languageserver$/, /^vscode-uri$/],
  'packages/server/src': [/^vscode-languageserver$/, /^vscode-languageserver-textdocument$/, /^vscode-uri$/],
  'packages/cli/src': [/^node:/, /^commander$/, /^vscode-languageserver\/node$/],
  // The dictionary: files beside the bundle, or packed into it. The program, with the code that V8 made of it earlier.
  'packages/vscode/src/server': [
    /^vscode-languageserver\/(node|browser)$/,
    /^node:(fs|path|vm)$/,
    /^fflate$/,
    /^referentiel:dictionnaire$/,
  ],
  'packages/vscode/src': [/^vscode$/, /^vscode-languageclient(\/(node|browser))?$/],
};

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return entry.name.endsWith('.ts') ? [path] : [];
  });
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\b[^;]*?\bfrom\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)\s*import\s*['"]([^'"]+)['"]/g;

function importsOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(IMPORT)].map((match) => (match[1] ?? match[2] ?? match[3]) as string);
}

function inRoot(path: string): string {
  return relative(ROOT, path).split(sep).join('/');
}

/** Where an import leads, as a path from the root; undefined for a package from outside. */
function target(file: string, specifier: string): string | undefined {
  if (specifier.startsWith('.')) return inRoot(resolve(dirname(file), specifier.replace(/\.js$/, '.ts')));
  const own = /^@referentiel\/(\w+)(?:\/(\w+))?$/.exec(specifier);
  return own ? `packages/${own[1]}/src/${own[2] ?? 'index'}.ts` : undefined;
}

function isUnder(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

function layerOf(path: string) {
  return LAYERS.find(({ layer }) => isUnder(path, layer));
}

function breaches(file: string): string[] {
  const path = inRoot(file);
  const own = layerOf(path);
  if (!own) return [`${path}: no layer`];
  return importsOf(file).flatMap((specifier) => {
    const leads = target(file, specifier);
    if (leads === undefined) {
      const allowed = Object.entries(OUTSIDE).find(([folder]) => isUnder(path, folder))?.[1] ?? [];
      return allowed.some((pattern) => pattern.test(specifier)) ? [] : [`${path} imports ${specifier}`];
    }
    if (isUnder(leads, own.layer)) return [];
    return own.mayImport.some((folder) => isUnder(leads, folder) || folder === leads)
      ? []
      : [`${path} imports ${leads}`];
  });
}

describe('architecture', () => {
  const files = ['model', 'language', 'formats', 'server', 'cli', 'vscode'].flatMap((name) =>
    sources(join(ROOT, 'packages', name, 'src')),
  );

  it('sees the sources', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(files.flatMap(importsOf).length).toBeGreaterThan(300);
  });

  it('lets no layer import against the data flow', () => {
    expect(files.flatMap(breaches)).toEqual([]);
  });

  it('would notice a breach', () => {
    const rule = join(ROOT, 'packages/language/src/rules/x.ts');
    expect(target(rule, '../generated/ast.js')).toBe('packages/language/src/generated/ast.ts');
    expect(layerOf('packages/language/src/rules/x.ts')?.mayImport).not.toContain('packages/language/src/generated');
  });
});
