// Our packages as if each module named the module that it takes something from. esbuild counts all that an index exports as needed
// by whoever imports one name of it: `check` would open the editor's features, and `export` what imports.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './run.mjs';

/** The indexes that are seen through. */
const INDEXES = ['language', 'formats'];

const IMPORT = /^(import|export) \{([^}]*)\} from '@referentiel\/(\w+)';/gm;
const FORWARDED = /^export (?:\{([^}]*)\}|\*) from '([^']+)';/gm;
const DECLARED = /^export (?:async |abstract )?(?:const|let|function\*?|class|enum) (\w+)/gm;

/** The names in braces that are there when the program runs. */
function namesIn(list) {
  const names = list.split(',').map((name) => name.trim());
  return names.filter((name) => name && !name.startsWith('type '));
}

/** Gives each name that a module exports the module that declares it. */
function gather(path, found = new Map()) {
  const code = readFileSync(path, 'utf8');
  for (const [, name] of code.matchAll(DECLARED)) found.set(name, path);
  for (const [, list, from] of code.matchAll(FORWARDED)) {
    const source = join(dirname(path), from.replace(/\.js$/, '.ts'));
    if (list === undefined) gather(source, found);
    // An index under the index may forward it in turn.
    else for (const name of namesIn(list)) found.set(name, gather(source).get(name) ?? source);
  }
  return found;
}

const sources = new Map();

function sourcesOf(index) {
  if (!sources.has(index)) sources.set(index, gather(join(ROOT, 'packages', index, 'src', 'index.ts')));
  return sources.get(index);
}

/** A module in TypeScript whose imports from an index are imports from the modules that declare the names. */
export function withDirectImports(code) {
  return code.replace(IMPORT, (statement, verb, list, index) => {
    if (!INDEXES.includes(index)) return statement;
    const imports = namesIn(list).map((name) => {
      const source = sourcesOf(index).get(name.split(' as ')[0]);
      if (source === undefined)
        throw new Error(`nothing that direct-imports.mjs can read declares ${name} in ${index}`);
      return `${verb} { ${name} } from ${JSON.stringify(source)};`;
    });
    return imports.join(' ');
  });
}
