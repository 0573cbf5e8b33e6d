import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type DocumentSymbol,
  type FoldingRange,
  type LogMessageParams,
  MessageType,
  type Position,
  type SelectionRange,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { OUTLINE, PREVIEW, RENUMBER, SUMMARY } from '../src/protocol.js';
import { TestClient } from './support/client.js';
import { changed, Damager } from './support/damage.js';
import { isInside, ShapeCheck } from './support/shapes.js';

/** More rounds by hand: `ROBUSTNESS_ROUNDS=500 npx vitest run packages/server/test/robustness`. */
const ROUNDS = Number(process.env.ROBUSTNESS_ROUNDS ?? 12);
const SEED = Number(process.env.ROBUSTNESS_SEED ?? 11);
/** How many token boundaries are asked about in each text. */
const PLACES = 8;

const root = fileURLToPath(new URL('../../..', import.meta.url));
const samples = join(root, 'packages', 'language', 'test', 'lexer', 'held-out');
const TEXTS = [
  ...readdirSync(samples).map((name) => readFileSync(join(samples, name), 'utf8')),
  readFileSync(join(root, 'examples', 'rs-animation-ateliers-reparation.ref'), 'utf8').slice(0, 6000),
];

const FOLDER = 'file:///robustesse';
/** What stands beside the damaged text: a certification that it may be a part of, an author's own catalogue, a part. */
const NEIGHBOURS = new Map([
  [
    `${FOLDER}/principal.ref`,
    'certification ASNR "Voisine" {\n    évalué par E1\n}\ntexte ORAL "Un oral."\népreuve E1 "Étude" { partie P1 "Oral" { description ORAL } }\n',
  ],
  [`${FOLDER}/catalogue.ref`, 'catalogue K "Interne" { domaine A "Un" { entrée A.1 "Lire" niveaux 3 à 5 } }\n'],
  [`${FOLDER}/partie.ref`, 'dans ASNR\nbloc BC9 "Neuf" { compétence C9 "Relever." { réf K A.1 évaluée par E1.P1 } }\n'],
]);
const CATALOGUES = ['builtin:/e-cf.ref', 'builtin:/cigref.ref'];

let client: TestClient;
let fresh: TestClient;
const logged: string[] = [];

async function start(): Promise<TestClient> {
  const one = await TestClient.start({ settings: { validation: { redaction: 'frappe' } } });
  one.connection.onNotification('window/logMessage', ({ message, type }: LogMessageParams) => {
    // On a busy machine the watchdog has something to say.
    if (type === MessageType.Error) logged.push(message);
  });
  for (const [uri, text] of NEIGHBOURS) await one.open(uri, text);
  return one;
}

beforeEach(async () => {
  client = await start();
  fresh = await start();
});
afterEach(async () => {
  await client.stop();
  await fresh.stop();
});

/** A text in one of the forms in which files come, by itself or as a part of a certification. */
function anyText(random: Damager): string {
  const form = random.below(8);
  const text = random.pick(['', '', 'dans ASNR\n', 'certification ASNR\n', 'certification X\n']) + random.pick(TEXTS);
  if (form === 0) return text.replace(/\r?\n/g, '\r\n');
  if (form === 1) return text.normalize('NFD');
  if (form === 2) return `\ufeff${text}`;
  if (form === 3) return text.replace(/\r?\n/g, ' ');
  return text;
}

/** Beginnings and ends of words and signs, and of the text. */
function boundaries(text: string): number[] {
  const inner = [...text.matchAll(/[\p{L}\p{M}\p{N}._-]+|\S/gu)].flatMap(({ index, 0: word }) => [
    index,
    index + word.length,
  ]);
  return [...new Set([0, ...inner, text.length])];
}

type Ask = (method: string, params?: object) => Promise<unknown>;

function asker(asked: TestClient, uri: string): Ask {
  return (method, params = {}) =>
    asked.request(method, { textDocument: { uri }, uri, ...params }).catch((error: Error) => {
      // A refusal to rename or renumber is an answer.
      if ((error as { code?: number }).code !== -32803) throw new Error(`${method}: ${error.message}`);
      return null;
    });
}

/** Everything that is asked about a whole document. */
async function wholeAnswers(ask: Ask) {
  const symbols = (await ask('textDocument/documentSymbol')) as DocumentSymbol[];
  const folding = (await ask('textDocument/foldingRange')) as FoldingRange[];
  const { data } = (await ask('textDocument/semanticTokens/full')) as { data: number[] };
  return { symbols, folding, data };
}

async function checkWhole(check: ShapeCheck, uri: string, text: string, ask: Ask) {
  const answers = await wholeAnswers(ask);
  const lines = text.split(/\r\n|\n|\r/).length;
  for (const { startLine, endLine } of answers.folding) {
    if (!(0 <= startLine && startLine < endLine && endLine < lines))
      check.faults.push(`folding ${startLine}–${endLine}`);
  }
  check.answer(answers.symbols, uri);
  check.tokens(answers.data, uri);
  for (const method of ['textDocument/codeLens', 'textDocument/formatting', OUTLINE, SUMMARY, PREVIEW, RENUMBER]) {
    check.answer(await ask(method, { options: { tabSize: 4, insertSpaces: true } }), uri);
  }
}

async function checkPlace(check: ShapeCheck, uri: string, position: Position, other: Position, ask: Ask) {
  const range = { start: position, end: other };
  const isOrdered =
    position.line < other.line || (position.line === other.line && position.character <= other.character);
  const stretch = isOrdered ? range : { start: other, end: position };
  for (const method of ['hover', 'definition', 'documentHighlight', 'prepareRename', 'references', 'rename']) {
    const more = { position, newName: 'C99', context: { includeDeclaration: true } };
    check.answer(await ask(`textDocument/${method}`, more), uri);
  }
  for (const method of ['codeAction', 'inlayHint', 'rangeFormatting', 'semanticTokens/range']) {
    const more = { range: stretch, context: { diagnostics: [] }, options: { tabSize: 4, insertSpaces: true } };
    check.answer(await ask(`textDocument/${method}`, more), uri);
  }
  const list = (await ask('textDocument/completion', { position })) as {
    items: { label: string; textEdit: { range: { start: Position; end: Position } } }[];
  };
  check.answer(list, uri);
  for (const { label, textEdit } of list.items) {
    const isHere = isInside({ start: position, end: position }, textEdit.range);
    if (!isHere || textEdit.range.start.line !== textEdit.range.end.line)
      check.faults.push(`completion ${label} elsewhere`);
  }
  const [selection] = (await ask('textDocument/selectionRange', { positions: [position] })) as SelectionRange[];
  for (let step = selection; step; step = step.parent) {
    check.range(step.range, uri);
    if (step.parent && !isInside(step.range, step.parent.range)) check.faults.push('selection leaves its parent');
  }
}

/** Changes a text that is open, one to four times; the text that comes of it, and what the server says of it. */
async function damaged(uri: string, original: string, random: Damager) {
  let text = original;
  let told = await client.open(uri, text);
  for (let step = 1 + random.below(4); step > 0; step--) {
    const change = random.change(text);
    text = changed(text, change);
    told = await client.edit(uri, change);
  }
  return { text, told };
}

async function catalogueTexts(): Promise<Map<string, string>> {
  const content = (uri: string) => client.request<{ text: string }>('workspace/textDocumentContent', { uri });
  return new Map(await Promise.all(CATALOGUES.map(async (uri) => [uri, (await content(uri)).text] as const)));
}

describe('a server that is asked about damaged texts', () => {
  it('answers within the text, logs nothing, and says what a fresh one says', { timeout: 600_000 }, async () => {
    const random = new Damager(SEED);
    const others = new Map([...NEIGHBOURS, ...(await catalogueTexts())]);
    for (let round = 0; round < ROUNDS; round++) {
      const uri = `${FOLDER}/${round}.ref`;
      const { text, told } = await damaged(uri, anyText(random), random);
      const check = new ShapeCheck((one) => (one === uri ? text : others.get(one)));
      const ask = asker(client, uri);
      check.answer(told, uri);
      await checkWhole(check, uri, text, ask);
      const document = TextDocument.create(uri, 'ref', 0, text);
      const places = boundaries(text);
      for (let place = 0; place < PLACES; place++) {
        const [at, to] = [random.pick(places), random.pick(places)];
        await checkPlace(check, uri, document.positionAt(at), document.positionAt(to), ask);
      }
      const what = `round ${round}: ${JSON.stringify(text)}`;
      expect({ faults: check.faults, logged }, what).toEqual({ faults: [], logged: [] });
      expect(await fresh.open(uri, text), what).toEqual(told);
      expect(await wholeAnswers(asker(fresh, uri)), what).toEqual(await wholeAnswers(ask));
      for (const one of [client, fresh]) {
        const gone = one.next(uri, ({ version }) => version === undefined);
        await one.notify('textDocument/didClose', { textDocument: { uri } });
        if (told.length) await gone;
      }
    }
  });
});

describe('the check of answers', () => {
  const at = (line: number, character: number): Position => ({ line, character });
  const faultsOf = (look: (check: ShapeCheck) => void) => {
    const check = new ShapeCheck((uri) => (uri === 'a' ? 'ab\ncd' : undefined));
    look(check);
    return check.faults.length;
  };

  it('sees what a client would refuse', () => {
    const range = { start: at(0, 0), end: at(1, 2) };
    const inner = { start: at(0, 1), end: at(0, 2) };
    expect(faultsOf((check) => check.answer([{ range, selectionRange: inner }], 'a'))).toBe(0);
    expect(faultsOf((check) => check.answer([{ range: inner, selectionRange: range }], 'a'))).toBe(1);
    expect(faultsOf((check) => check.answer({ range: { start: at(0, 0), end: at(0, 3) } }, 'a'))).toBe(1);
    expect(faultsOf((check) => check.answer({ range: { start: at(1, 1), end: at(0, 1) } }, 'a'))).toBe(1);
    expect(faultsOf((check) => check.answer([{ uri: 'b', range }], 'a'))).toBe(1);
    const edit = { range, newText: '' };
    expect(faultsOf((check) => check.answer({ changes: { a: [edit] } }, 'c'))).toBe(0);
    expect(faultsOf((check) => check.answer({ changes: { a: [edit, { range: inner, newText: '' }] } }, 'c'))).toBe(1);
    expect(faultsOf((check) => check.tokens([0, 0, 1, 0, 0, 0, 1, 1, 0, 0, 1, 0, 2, 0, 0], 'a'))).toBe(0);
    expect(faultsOf((check) => check.tokens([0, 0, 2, 0, 0, 0, 1, 1, 0, 0], 'a'))).toBe(1);
    expect(faultsOf((check) => check.tokens([0, 1, 2, 0, 0], 'a'))).toBe(1);
  });
});
