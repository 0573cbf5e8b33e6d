import {
  generateCatalogues,
  generateChoices,
  generateDocs,
  generateSchema,
  generateSources,
  generateSyntaxes,
} from './generate.mjs';
import { run } from './run.mjs';

/** A process of its own: the code that it keeps is that of the Node which runs the tools. */
function bundleCli() {
  run('node', ['scripts/bundle-cli.mjs']);
}

/** Generates, compiles, derives what needs the compiled language, and bundles the command line. */
export function build() {
  generateSources();
  run('tsc', ['-b', 'packages/language']);
  generateChoices();
  generateCatalogues();
  run('tsc', ['-b', 'packages/cli', 'packages/vscode']);
  generateSyntaxes();
  generateDocs();
  generateSchema();
  bundleCli();
}

if (process.argv[1]?.endsWith('build.mjs')) build();
