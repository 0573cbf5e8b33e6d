import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from '../inputs/ask-cli.ts';
import { sound } from '../inputs/texts.ts';
import type { Clock } from '../support/clock.ts';
import { type Family, Fault } from '../support/family.ts';
import type { Random } from '../support/random.ts';
import { without } from '../support/without.ts';
import { NAMES, NUMBERS, ODD, SIGNS } from '../text/characters.ts';
import { corpus } from '../text/corpus.ts';
import { spoiled } from '../text/mutate.ts';

/** What somebody types in a folder with some files. */
export interface CommandCase {
  files: Record<string, string>;
  args: string[];
}

const WORDS: readonly string[] = [
  ...['check', 'format', 'export', 'import', 'new', 'renumber', 'rules', 'help', 'lsp', 'chek'],
  ...[
    '--to',
    '-o',
    '--force',
    '--draft',
    '--final',
    '--notes',
    '--table',
    '--annexes',
    '--template',
    '--date',
    '--format',
  ],
  ...[
    '--check',
    '--write',
    '--max-warnings',
    '--lang',
    '--help',
    '--version',
    '--fiche',
    '--utf8',
    '--',
    '-',
    '-x',
    '--to=',
  ],
  ...[
    'docx',
    'html',
    'json',
    'md',
    'csv',
    'xlsx',
    'fiche',
    'revue',
    'docx,json',
    'pretty',
    'sarif',
    'github',
    'fr',
    'en',
  ],
  ...['par-bloc', 'ecf', 'journal', '2026-11-22', '2026-02-30', 'NUM-02', 'XXX-99', '3'],
  ...[
    'x.ref',
    'y.ref',
    'absent.ref',
    '.',
    '..',
    'sortie',
    'sortie/x.docx',
    'x.json',
    'x.html',
    'vide.docx',
    'sous',
    '',
  ],
];

/** The messages of Node and of its libraries: an author can do nothing with them. */
const MACHINE =
  /\bat .*\.js:\d|node:internal|\bTypeError\b|\bRangeError\b|\bundefined\b|\[object |ENOENT|EISDIR|ENOTDIR|EACCES/;

const CONFIGS: readonly string[] = [
  '{}',
  '{ "rules": ',
  '[]',
  '{ "rules": { "__proto__": "off", "NUM-02": 3 } }',
  '\ufeff{ "preset": "x" }',
  '{ "rules": [] }',
  'null',
];

function commandCase(random: Random): CommandCase {
  const { samples, examples } = corpus();
  const text = random.chance(0.5) ? sound() : (random.pick(samples)[0]?.text ?? '');
  const others = [random.pick(examples)[0]?.text.slice(0, 5_000) ?? ''];
  const first = ['check', 'format', 'export', 'import', 'renumber', 'rules'];
  const args = [random.pick(random.chance(0.85) ? first : WORDS)];
  for (let left = random.below(6); left > 0; left--) {
    args.push(random.chance(0.9) ? random.pick(WORDS) : random.pick([...NAMES, ...NUMBERS, ...SIGNS, ...ODD]));
  }
  return {
    files: {
      'x.ref': text,
      'sous/y.ref': spoiled(text, random, others),
      'x.json': random.pick(CONFIGS),
      'x.html': '<p>Référentiel</p>',
      'vide.docx': '',
      ...(random.chance(0.4) && { 'referentiel.config.json': random.pick(CONFIGS) }),
    },
    // No argument can hold a null character: the system refuses it before the program starts.
    args: args.filter((arg) => !arg.includes('\0') && arg !== '--watch' && arg !== 'lsp' && arg !== 'new'),
  };
}

function* smaller({ files, args }: CommandCase): Generator<CommandCase> {
  for (const some of without(args)) yield { files, args: some };
  for (const some of without(Object.entries(files))) yield { files: Object.fromEntries(some), args };
}

/** The command line, as it may be typed: an exit code that is documented, and no message of the machine. */
export const commands: Family<CommandCase> = {
  name: 'commandes',
  make: commandCase,
  smaller,
  async judge({ files, args }: CommandCase, clock: Clock) {
    const root = mkdtempSync(join(tmpdir(), 'commandes-'));
    try {
      const folder = join(root, 'essai');
      for (const [name, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), text);
      }
      const { code, stderr } = await run(args, folder, { asUser: false });
      clock.count(`exit ${code}`, 1);
      if (code === null || code > 2)
        throw new Fault(`exit ${code}`, `${JSON.stringify(args)}: ${stderr.slice(0, 500)}`);
      if (code === 2 && !stderr.trim()) throw new Fault('no word', JSON.stringify(args));
      const machine = MACHINE.exec(stderr)?.[0];
      const own = JSON.stringify([args, files]);
      if (machine && !own.includes(machine))
        throw new Fault('message', `${JSON.stringify(args)} says ${machine}: ${stderr.slice(0, 500)}`);
      const left = readdirSync(root, { recursive: true }).filter((name) => /tmp/.test(String(name)));
      if (left.length) throw new Fault('left behind', `${JSON.stringify(args)}: ${left}`);
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  },
};
