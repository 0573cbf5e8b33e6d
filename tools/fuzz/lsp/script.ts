import { CONFIG_NAME } from '@referentiel/language';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Random } from '../support/random.ts';
import { NAMES, ODD, SIGNS } from '../text/characters.ts';
import { corpus } from '../text/corpus.ts';
import { keywords } from '../text/grow.ts';
import { spoiled } from '../text/mutate.ts';
import { METHODS } from './requests.ts';
import { type Change, type Conversation, type Operation, type Position, State } from './state.ts';

const OWN_CATALOGUE =
  'catalogue K "Interne" {\n    domaine A "Un" {\n        entrée A.1 "Lire" niveaux 3 à 5\n    }\n}\n';
const PART =
  'dans AAR\n\nbloc BC9 "Neuf" {\n    compétence C9 "Relever les défauts." {\n        réf K A.1\n        évaluée par E1\n    }\n}\n';
const SMALL =
  'certification PETIT "Petite" {\n    évalué par E1\n}\n\ntexte ORAL "Un oral."\n\népreuve E1 "Étude" {\n    partie P1 "Oral" {\n        description ORAL\n    }\n}\n';

const CONFIGS: readonly string[] = [
  '{}',
  '{ "preset": "strict" }',
  '{ "preset": "brouillon" }',
  '{ "rules": { "NUM-02": "off", "CMP-08": "error" } }',
  '{ "rules": { "CMP-08": ["warning", { "mots": 3 }], "__proto__": "off" } }',
  '{ "rules": ',
  '[]',
  '',
  '{ "words": ["toString", "__proto__"] }',
];

const SETTINGS: readonly object[] = [
  { validation: { redaction: 'frappe' } },
  { validation: { redaction: 'frappe' }, langue: 'en' },
  { validation: { redaction: 'frappe' }, langue: 'fr', annotations: { actives: false }, resumes: { actifs: false } },
  { validation: { redaction: 'frappe' }, langue: 'auto' },
];

function firstFiles(random: Random): Record<string, string> {
  const { examples, samples } = corpus();
  const example = random.pick(examples.filter((files) => files.length === 1))[0];
  const lines = (example?.text ?? '').split('\n');
  const name = random.chance(0.5) ? 'principal.ref' : 'sous/principal.ref';
  return {
    [name]: lines.slice(0, 60 + random.below(160)).join('\n'),
    'parties/partie.ref': PART,
    'parties/double.ref': random.chance(0.3) ? PART : '',
    'maison.ref': OWN_CATALOGUE,
    'petit.ref': SMALL,
    'regle.ref': random.pick(samples)[0]?.text ?? '',
    ...(random.chance(0.3) && { [CONFIG_NAME]: random.pick(CONFIGS) }),
  };
}

/** A server keeps what it knows of a folder from one session to the next when there are enough files in it. */
function manyFiles(): Record<string, string> {
  const names = Array.from({ length: 101 }, (_, rank) => `lot/f${rank}.ref`);
  return Object.fromEntries(
    names.map((name, rank) => [name, `certification F${rank} "Lot ${rank % 7}" { évalué par E1 }\n`]),
  );
}

function place(text: string, random: Random): Position {
  const odd = random.next();
  if (odd < 0.02) return { line: 1_000_000, character: 0 };
  if (odd < 0.04) return { line: 0, character: 1_000_000 };
  return TextDocument.create('', 'ref', 0, text).positionAt(random.below(text.length + 1));
}

const TYPED = ['a', 'é', ' ', '\n', '    ', ',', ';', '"', '{', '}', 'C1', 'E1', '1', '.', '- '];

/** What somebody types, pastes, deletes or moves: most often a little. */
function oneChange(text: string, random: Random, others: readonly string[]): Change {
  const document = TextDocument.create('', 'ref', 0, text);
  const kind = random.next();
  if (kind < 0.06) return { text: spoiled(text, random, others) };
  const from = random.below(text.length + 1);
  const length = random.chance(0.6) ? 0 : random.few(random.chance(0.9) ? 12 : 400);
  const range = { start: document.positionAt(from), end: document.positionAt(from + length) };
  if (kind < 0.55) return { range, text: random.pick(TYPED) };
  if (kind < 0.7) return { range, text: ` ${random.pick(keywords())} ` };
  if (kind < 0.78) return { range, text: random.pick([...SIGNS, ...ODD, ...NAMES]) };
  if (kind < 0.9) return { range, text: text.slice(from, from + random.below(200)) };
  return { range, text: '' };
}

function edit(state: State, random: Random, others: readonly string[]): Operation | undefined {
  const open = [...state.open.keys()];
  if (!open.length) return undefined;
  const file = random.pick(open);
  let text = state.textOf(file);
  const changes: Change[] = [];
  for (let left = random.chance(0.8) ? 1 : 2 + random.below(4); left > 0; left--) {
    const change = oneChange(text, random, others);
    changes.push(change);
    const document = TextDocument.create('', 'ref', 0, text);
    text = TextDocument.update(document, [change as never], 1).getText();
  }
  return text.length < 60_000 ? { do: 'edit', file, changes } : undefined;
}

function ask(state: State, random: Random): Operation {
  const known = [...state.disk.keys()];
  const file =
    random.chance(0.05) || !known.length
      ? 'absent.ref'
      : random.pick(random.chance(0.8) && state.open.size ? [...state.open.keys()] : known);
  const text = state.textOf(file);
  const [a, b] = [place(text, random), place(text, random)];
  const inOrder = a.line < b.line || (a.line === b.line && a.character <= b.character);
  return {
    do: 'ask',
    method: random.pick(METHODS),
    file,
    at: inOrder ? a : b,
    to: inOrder ? b : a,
    ...(random.chance(0.15) && { cancel: true as const }),
  };
}

/** What is done to files behind the editor's back, or by it to files that are not open. */
function behind(state: State, random: Random, others: readonly string[]): Operation {
  const kind = random.next();
  const files = [...state.disk.keys()];
  const file = files.length ? random.pick(files) : 'petit.ref';
  if (kind < 0.15) return { do: 'write', file: CONFIG_NAME, text: random.pick(CONFIGS) };
  if (kind < 0.3)
    return {
      do: 'write',
      file: `neuf${random.below(3)}.ref`,
      text: random.pick([SMALL, PART, OWN_CATALOGUE, '', ...others]),
    };
  if (kind < 0.55)
    return {
      do: 'write',
      file,
      text: file.endsWith('.json') ? random.pick(CONFIGS) : spoiled(state.textOf(file), random, others),
    };
  if (kind < 0.7) return { do: 'delete', file };
  if (kind < 0.82)
    return random.chance(0.5)
      ? { do: 'rename', from: 'parties', to: 'autres' }
      : { do: 'rename', from: 'autres', to: 'parties' };
  if (kind < 0.9) return { do: 'folder', name: random.pick(['parties', 'ailleurs']), added: random.chance(0.5) };
  return { do: 'settings', settings: random.pick(SETTINGS) };
}

/** The server starts again; a few files changed in between. */
function restart(state: State, random: Random, others: readonly string[]): Operation {
  const writes: Record<string, string | null> = {};
  for (let left = random.below(4); left > 0; left--) {
    const file = random.pick([...state.disk.keys(), 'neuf0.ref']);
    if (!file.endsWith('.ref')) continue;
    writes[file] = random.chance(0.2) ? null : spoiled(state.disk.get(file) ?? SMALL, random, others);
  }
  return { do: 'restart', writes };
}

/** What an editor says to a server: bursts of changes, questions and events, and rests in which the outcome is compared. */
export function conversation(random: Random): Conversation {
  const isLarge = random.chance(0.15);
  const files = { ...firstFiles(random), ...(isLarge && manyFiles()) };
  const state = new State(files);
  const others = [random.pick(corpus().samples), random.pick(corpus().examples)]
    .flat()
    .map(({ text }) => text.slice(0, 8000));
  const operations: Operation[] = [];
  const add = (operation: Operation | undefined) => {
    if (!operation || !state.allows(operation)) return;
    operations.push(operation);
    state.apply(operation);
  };
  const anyFile = () => (state.disk.size ? random.pick([...state.disk.keys()]) : 'petit.ref');
  add({ do: 'open', file: Object.keys(files)[0] as string });
  for (let burst = 1 + random.below(4); burst > 0; burst--) {
    for (let left = 2 + random.below(14); left > 0; left--) {
      const kind = random.next();
      if (kind < 0.45) add(edit(state, random, others));
      else if (kind < 0.65) add(ask(state, random));
      else if (kind < 0.75) add({ do: 'open', file: anyFile() });
      else if (kind < 0.8) add({ do: 'close', file: anyFile() });
      else if (kind < 0.86) add({ do: 'save', file: anyFile() });
      else if (kind < 0.9) add({ do: 'undo', file: anyFile() });
      else add(behind(state, random, others));
    }
    add({ do: 'compare' });
    if (!random.chance(isLarge ? 0.8 : 0.1)) continue;
    add(restart(state, random, others));
    add({ do: 'compare' });
  }
  return { files, operations };
}
