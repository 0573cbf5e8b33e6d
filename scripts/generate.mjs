// Writes what is generated from the grammar, the catalogues and the rules. The results are checked in; `.ci/run` looks for drift.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from './run.mjs';

const LANGUAGE = join(ROOT, 'packages', 'language');

/** The built-in catalogues as a module: the language runs where there is no file system. */
function writeCatalogues() {
  const entries = ['e-cf', 'cigref'].map((name) => {
    const text = readFileSync(join(LANGUAGE, 'catalogues', `${name}.ref`), 'utf8');
    return `  '${name}.ref': ${JSON.stringify(text)},`;
  });
  const module = [
    '// Generated from packages/language/catalogues by scripts/generate.mjs: do not edit.',
    'export const CATALOGUE_TEXTS: Readonly<Record<string, string>> = {',
    ...entries,
    '};',
    '',
  ].join('\n');
  writeFileSync(join(LANGUAGE, 'src', 'catalogues', 'generated', 'texts.ts'), module);
}

/** The parser's tables and the types of the syntax tree. */
export function generateSources() {
  // Nothing stale survives: the generator asks, and does nothing, when it finds a file that it did not write.
  rmSync(join(LANGUAGE, 'src', 'generated'), { recursive: true, force: true });
  run('langium', ['generate', '--file', join(LANGUAGE, 'langium-config.json')], { quiet: true });
  writeCatalogues();
}

/** Which way the parser takes at each choice of the grammar; needs the compiled language, and a compilation behind it. */
export function generateChoices() {
  run('node', ['scripts/write-choices.mjs']);
  run('tsc', ['-b', 'packages/language']);
}

/** What the catalogues declare; needs the compiled language, and a compilation behind it. */
export function generateCatalogues() {
  run('node', ['scripts/write-catalogues.mjs']);
}

/** The TextMate grammar; needs the compiled language. A process of its own: this one may run on an older Node. */
export function generateSyntaxes() {
  run('node', ['scripts/write-syntaxes.mjs']);
}

/** The pages of the user guide that come from the rules and the keywords; need the compiled language. */
export function generateDocs() {
  run('node', ['scripts/write-docs.mjs']);
}

/** The schema of a project's configuration, which comes from the rules; needs the compiled language. */
export function generateSchema() {
  run('node', ['scripts/write-schema.mjs']);
}

if (process.argv[1]?.endsWith('generate.mjs')) {
  generateSources();
  run('tsc', ['-b', 'packages/language']);
  generateChoices();
  generateCatalogues();
  generateSyntaxes();
  generateDocs();
  generateSchema();
}
