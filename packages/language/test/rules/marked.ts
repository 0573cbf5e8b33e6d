import { readFileSync } from 'node:fs';

/** A `.ref` case: its files without marks, and what the marks expect. */
export interface MarkedCase {
  files: { name: string; text: string }[];
  /** `file:line:column-line:column RULE`, positions from 1, in the order of the text. */
  expected: string[];
  /** The families of rules that the case is about: those of its marks, those that `// familles : STR, EVA` names. */
  families: ReadonlySet<string>;
}

/** Mistakes of the text and unknown names are judged in every case. */
const ALWAYS = ['LEX', 'SYN', 'REF'];

const OPEN = '⟪';
const CLOSE = '⟫';

/**
 * Reads a case. `⟪RULE| … ⟫` marks a range where a finding of that rule is expected (several rules parted by commas);
 * `=== name.ref` on a line of its own starts a further file.
 */
export function readCase(path: string): MarkedCase {
  const parts = readFileSync(path, 'utf8').split(/^=== (.+)\n/m);
  const pieces = parts.length === 1 ? [['principal.ref', parts[0] as string]] : pairs(parts.slice(1));
  const expected: string[] = [];
  const files = pieces.map(([name, marked]) => ({
    name: name as string,
    text: unmark(name as string, marked as string, expected),
  }));
  const named = /^\/\/ familles : ([A-Z, ]+)$/m.exec(files[0]?.text ?? '')?.[1]?.split(/,\s*/) ?? [];
  const marked = expected.map((line) => line.slice(line.lastIndexOf(' ') + 1).split('-')[0] as string);
  return { files, expected, families: new Set([...ALWAYS, ...named, ...marked]) };
}

function pairs(parts: string[]): [string, string][] {
  return parts.flatMap((part, index) => (index % 2 === 0 ? [[part, parts[index + 1] ?? ''] as [string, string]] : []));
}

function unmark(name: string, marked: string, expected: string[]): string {
  let text = '';
  const open: { rules: string[]; at: string; slot: number }[] = [];
  const position = () => {
    const lines = text.split('\n');
    return `${lines.length}:${(lines.at(-1) as string).length + 1}`;
  };
  for (let at = 0; at < marked.length; at++) {
    const char = marked[at] as string;
    if (char === OPEN) {
      const bar = marked.indexOf('|', at);
      const rules = marked.slice(at + 1, bar).split(',');
      open.push({ rules, at: position(), slot: expected.length });
      for (const rule of rules) expected.push(rule);
      at = bar;
    } else if (char === CLOSE) {
      const { rules, at: start, slot } = open.pop() as (typeof open)[number];
      rules.forEach((rule, index) => {
        expected[slot + index] = `${name}:${start}-${position()} ${rule}`;
      });
    } else text += char;
  }
  return text;
}
