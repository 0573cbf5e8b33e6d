import { generateDocs, generateSchema, generateSources, generateSyntaxes } from './generate.mjs';
import { run } from './run.mjs';

/** Generates, compiles, and derives what needs the compiled language. */
export function build() {
  generateSources();
  run('tsc', ['-b', 'packages/cli', 'packages/vscode']);
  generateSyntaxes();
  generateDocs();
  generateSchema();
}

if (process.argv[1]?.endsWith('build.mjs')) build();
