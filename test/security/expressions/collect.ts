import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodesOf } from '../../../scripts/syntax-tree.mjs';
import { filesUnder, inRoot, languageOf, programFiles, ROOT } from '../source-files.js';

/** A regular expression and the file that it stands in. */
export interface Expression {
  source: string;
  flags: string;
  file: string;
}

/** Terminals are tried at one place of a text, never searched for: as if they began with `^`. */
const isTerminal = (file: string) => file.includes('/language/src/generated/');

function literal(pattern: string, flags: string, file: string): Expression {
  return { source: isTerminal(file) ? `^(?:${pattern})` : pattern, flags, file };
}

/** What a read of the sources finds: the expressions written there, and the files that make some of strings. */
export interface Written {
  literals: Expression[];
  makers: string[];
}

export function expressionsOfSources(): Written {
  const literals: Expression[] = [];
  const makers = new Set<string>();
  for (const path of programFiles()) {
    const text = readFileSync(path, 'utf8');
    const file = inRoot(path);
    for (const { node } of nodesOf(text, languageOf(path))) {
      const { regex, callee } = node;
      if (node.type === 'Literal' && regex) literals.push(literal(regex.pattern, regex.flags, file));
      const isCall = node.type === 'NewExpression' || node.type === 'CallExpression';
      if (isCall && callee.name === 'RegExp') makers.add(file);
    }
  }
  return { literals, makers: [...makers] };
}

const FIELDS =
  /^(?:match|begin|end|while|pattern|increaseIndentPattern|decreaseIndentPattern|beforeText|afterText|previousLineText)$/;

/** The strings of a JSON file that are expressions. */
function patternsIn(value: unknown, field = ''): string[] {
  if (typeof value === 'string') return FIELDS.test(field) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => patternsIn(one, Array.isArray(value) ? field : name));
}

/** Oniguruma as JavaScript reads it. The editor shows one line at a time: a point takes all of it. */
function onOneLine(source: string): string {
  return source.replaceAll('(^|\\G)', '^()');
}

/** The expressions of the editor's grammars, of what it knows of the language, and of the JSON schemas. */
export function expressionsOfData(): Expression[] {
  const files = ['syntaxes', 'packages/model/schema', 'packages/vscode/schemas'].flatMap((folder) =>
    filesUnder(join(ROOT, folder), /\.json$/),
  );
  return files.flatMap((path) =>
    patternsIn(JSON.parse(readFileSync(path, 'utf8'))).map((source) =>
      path.includes('schema')
        ? { source, flags: 'u', file: inRoot(path) }
        : { source: onOneLine(source), flags: 's', file: inRoot(path) },
    ),
  );
}
