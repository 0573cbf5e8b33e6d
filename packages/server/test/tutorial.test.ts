import { afterEach, describe, expect, it } from 'vitest';
import type { CodeAction, CompletionItem, Hover, InlayHint, TextEdit } from 'vscode-languageserver-protocol';
import { guidePages, samplesOf } from '../../language/test/guide/pages.js';
import {
  EXPORT,
  type ExportResult,
  NEW_REFERENTIEL,
  type NewReferentielResult,
  SUMMARY,
  type Summary,
} from '../src/protocol.js';
import { TestClient } from './support/client.js';
import { marked } from './support/marked.js';

const URI = 'file:///mon-referentiel/charge-d-accueil-numerique.ref';
const TUTORIAL = guidePages().filter(({ path }) => path === 'docs/tutoriel.md');
const WHOLE = TUTORIAL.flatMap(samplesOf).filter(({ mark }) => mark === '');
const FIRST = WHOLE[0]?.text ?? '';
const LAST = WHOLE.at(-1)?.text ?? '';

let client: TestClient;
afterEach(() => client.stop());

async function start(text = LAST): Promise<void> {
  client = await TestClient.start({
    capabilities: { textDocument: { completion: { completionItem: { snippetSupport: true } } } },
  });
  expect(await client.open(URI, text)).toEqual([]);
}

/** Types over the last file of the tutorial; `‸` is where the cursor then stands. */
async function type(before: string, after: string) {
  expect(LAST).toContain(before);
  const { text, cursors } = marked(LAST.replace(before, () => after));
  const diagnostics = await client.change(URI, text);
  return { diagnostics, cursor: cursors[0] ?? { line: 0, character: 0 } };
}

async function proposed(cursor: { line: number; character: number }): Promise<CompletionItem[]> {
  const answer = await client.at<CompletionItem[] | { items: CompletionItem[] }>(
    'textDocument/completion',
    URI,
    cursor,
  );
  return Array.isArray(answer) ? answer : answer.items;
}

describe('what the tutorial promises, step by step', () => {
  it('3: the questions give the file that is shown, and nothing is to mend', async () => {
    await start(FIRST);
    const answers = {
      intitule: 'Chargé d’accueil numérique',
      code: 'CAN',
      repertoire: 'RNCP',
      niveau: 5,
      certificateur: 'Institut ligérien de la médiation',
    };
    const result = await client.request<NewReferentielResult>(NEW_REFERENTIEL, answers);
    expect(result).toMatchObject({ name: 'charge-d-accueil-numerique.ref', text: FIRST });
    const summary = await client.request<Summary>(SUMMARY, { uri: URI });
    expect(summary).toMatchObject({ errors: 0, warnings: 0, exportable: true, ecf: { covered: 0, total: 41 } });
  });

  it('5: words say what they mean, and a list opens where one stands', async () => {
    await start();
    const { cursor } = await type('    préparation 20 min', '    pré‸paration 20 min');
    const hover = await client.at<Hover>('textDocument/hover', URI, cursor);
    expect(JSON.stringify(hover.contents)).toContain('préparation');
    const empty = await type('    préparation 20 min', '    ‸');
    expect((await proposed(empty.cursor)).map(({ label }) => label)).toContain('préparation');
  });

  it('6: the e-CF list opens behind « réf e-CF », and the title of the entry stands behind its code', async () => {
    await start();
    const { cursor } = await type('réf e-CF C.1 niveau 2', 'réf e-CF ‸');
    const entry = (await proposed(cursor)).find(({ label }) => label.startsWith('C.1 '));
    expect(entry?.textEdit?.newText).toBe(`C.1 niveau \${1|1,2,3|}`);
    await client.change(URI, LAST);
    const range = { start: { line: 0, character: 0 }, end: { line: 200, character: 0 } };
    const hints = await client.request<InlayHint[]>('textDocument/inlayHint', { textDocument: { uri: URI }, range });
    expect(JSON.stringify(hints)).toContain('Support utilisateur');
    expect((await client.request<Summary>(SUMMARY, { uri: URI })).ecf.covered).toBe(2);
  });

  it('7: « compétence complète » comes with the next code', async () => {
    await start();
    const from = LAST.indexOf('        compétence C2');
    const second = LAST.slice(from, LAST.indexOf('    }\n}\n', from));
    const { cursor } = await type(second, '        comp‸\n');
    const whole = (await proposed(cursor)).find(({ label }) => label === 'compétence complète');
    expect(whole?.textEdit?.newText).toMatch(/^compétence C2 "\$\{1:Verbe d’action, moyens et finalité\.\}" /);
  });

  it('8: a misspelled word is underlined, the bulb mends and explains it; a level out of range is told', async () => {
    await start();
    const { diagnostics } = await type('critère CE2.1', 'critre CE2.1');
    expect(diagnostics.map(({ code }) => code)).toEqual(['LEX-05']);
    expect(await client.request<Summary>(SUMMARY, { uri: URI })).toMatchObject({ errors: 1, exportable: false });
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: URI },
      range: diagnostics[0]?.range,
      context: { diagnostics },
    });
    const titles = actions.map(({ title }) => title);
    expect(titles).toContain('Écrire critère');
    expect(titles.some((title) => title.startsWith('Expliquer la règle'))).toBe(true);
    const level = await type('C.1 niveau 2', 'C.1 niveau 5');
    expect(level.diagnostics.map(({ code }) => code)).toEqual(['ECF-03']);
    expect(level.diagnostics[0]?.message).toContain('1 à 3');
  });

  it('9: formatting leaves the file of the tutorial as it is, and mends a disordered one', async () => {
    await start();
    const format = () =>
      client.request<TextEdit[]>('textDocument/formatting', {
        textDocument: { uri: URI },
        options: { tabSize: 4, insertSpaces: true },
      });
    expect(await format()).toEqual([]);
    await type('    évalué par E1', '  evaluee par E1');
    expect((await format()).map(({ newText }) => newText).join('')).toContain('é');
  });

  it('10: the Word file has the name that is told', async () => {
    await start();
    const { files, errors } = await client.request<ExportResult>(EXPORT, { uri: URI, format: 'docx' });
    expect({ names: files.map(({ name }) => name), errors }).toEqual({
      names: ['charge-d-accueil-numerique.docx'],
      errors: 0,
    });
    expect(
      Buffer.from(files[0]?.bytes ?? '', 'base64')
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });
});
