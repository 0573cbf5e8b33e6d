import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CodeAction, Range } from 'vscode-languageserver-protocol';
import { TestClient } from './support/client.js';
import { edited } from './support/edits.js';
import { marked } from './support/marked.js';

const URI = 'untitled:Untitled-1';
let client: TestClient;

beforeEach(async () => {
  client = await TestClient.start();
});
afterEach(() => client.stop());

function ask(range: Range, only?: string[]): Promise<CodeAction[]> {
  const context = { diagnostics: [], ...(only && { only }) };
  return client.request('textDocument/codeAction', { textDocument: { uri: URI }, range, context });
}

/** The actions offered at the cursor of a text. */
async function actionsAt(source: string, only?: string[]): Promise<{ text: string; actions: CodeAction[] }> {
  const { text, cursor } = marked(source);
  await client.open(URI, text);
  return { text, actions: await ask({ start: cursor, end: cursor }, only) };
}

function titled(actions: CodeAction[], title: RegExp): CodeAction {
  const found = actions.find((action) => title.test(action.title));
  if (!found) throw new Error(`no ${title} among ${actions.map((action) => action.title).join(', ')}`);
  return found;
}

async function after(text: string, action: CodeAction): Promise<string> {
  const changed = edited({ [URI]: text }, action.edit ?? {})[URI] as string;
  await client.change(URI, changed);
  return changed;
}

describe('quick fixes', () => {
  const source = `certification X
épreuve EP1 "Étude de cas"
compétence C1 "Relever." { évaluée par EP‸11 }
`;

  it('mend a finding, tied to its diagnostic, preferred when alone', async () => {
    const { text, actions } = await actionsAt(source);
    const fix = titled(actions, /Remplacer par EP1/);
    expect(fix).toMatchObject({ kind: 'quickfix', isPreferred: true, diagnostics: [{ code: 'REF-01', severity: 1 }] });
    expect(actions[0]).toEqual(fix);
    expect(await after(text, fix)).toContain('évaluée par EP1 }');
    expect(client.published.get(URI)?.diagnostics).toEqual([]);
  });

  it('explain the rule through a command of the client', async () => {
    const { actions } = await actionsAt(source);
    expect(titled(actions, /Expliquer/).command).toEqual({
      title: 'Expliquer la règle REF-01',
      command: 'referentiel.expliquerRegle',
      arguments: ['REF-01'],
    });
  });

  it('speak English to those who ask', async () => {
    await client.stop();
    client = await TestClient.start({ settings: { langue: 'en' } });
    const opened = client.next(URI, ({ diagnostics }) => /means no/.test(String(diagnostics[0]?.message)));
    const { text, cursor } = marked(source);
    await client.open(URI, text);
    await opened;
    const actions = await ask({ start: cursor, end: cursor });
    expect(actions.map(({ title }) => title)).toEqual([
      'Replace with EP1',
      'Explain rule REF-01',
      expect.stringMatching(/^Assume/),
      'Fix everything that can be fixed',
    ]);
  });

  it('are offered only where a finding stands, and only when they are wanted', async () => {
    const { actions } = await actionsAt(source.replace('‸', '').replace('certification', 'certi‸fication'));
    expect(actions.filter(({ kind }) => kind === 'quickfix')).toEqual([]);
    await client.change(URI, source.replace('‸', ''));
    const { actions: refactorings } = await actionsAt(source, ['refactor']);
    expect(refactorings.filter(({ kind }) => !kind?.startsWith('refactor'))).toEqual([]);
  });

  it('mend all findings of one rule in the file', async () => {
    const { text, actions } = await actionsAt(`certification X
épreuve EP1 "Étude de cas"
compétence C1 "Relever." { évaluée par EP‸11 }
compétence C2 "Dater." { évaluée par EP12 }
`);
    const all = titled(actions, /Corriger tous les REF-01/);
    expect(all.title).toContain('(2)');
    await after(text, all);
    expect(client.published.get(URI)?.diagnostics).toEqual([]);
  });

  it('mend everything on demand, leaving what has no single correction', async () => {
    const { text, actions } = await actionsAt(
      `‸certification X
épreuve EP1 "Étude de cas"
compétence C1 "Relever." { évaluée par EP11 }
compétnce C2 "Dater." { réf e-CF A.99 évaluée par INCONNUE }
`,
      ['source.fixAll'],
    );
    expect(actions.map(({ kind }) => kind)).toEqual(['source.fixAll.referentiel']);
    const mended = await after(text, actions[0] as CodeAction);
    expect(mended).toContain('évaluée par EP1 }');
    expect(mended).toContain('\ncompétence C2');
    expect(mended).toContain('INCONNUE');
  });

  it('leave the built-in catalogues alone', async () => {
    const start = { line: 3, character: 0 };
    const found = await client.request('textDocument/codeAction', {
      textDocument: { uri: 'builtin:/catalogues/e-cf.ref' },
      range: { start, end: start },
      context: { diagnostics: [] },
    });
    expect(found ?? []).toEqual([]);
  });
});

describe('« Assumer »', () => {
  const codes = (uri: string) => client.published.get(uri)?.diagnostics.map(({ code }) => code);

  it.each([
    [
      'an element without a body',
      'certification X\ncompétence C1 "Relever."\ncompétence ‸C3 "Dater."\n',
      'compétence C3 "Dater." {\n    assume NUM-02 "Raison à écrire."\n}',
    ],
    [
      'a body over several lines',
      'certification X\ncompétence C1 "Relever."\ncompétence ‸C3 "Dater." {\n    note "Oui." // ici\n}\n',
      '    note "Oui." // ici\n    assume NUM-02 "Raison à écrire."\n}',
    ],
    [
      'a body on one line',
      'certification X\ncompétence C1 "Relever."\ncompétence ‸C3 "Dater." { note "Oui." }\n',
      '{ note "Oui." assume NUM-02 "Raison à écrire." }',
    ],
    [
      'an empty body',
      'certification X\ncompétence C1 "Relever."\ncompétence ‸C3 "Dater." {}\n',
      '{ assume NUM-02 "Raison à écrire." }',
    ],
    [
      'a criterion',
      'certification X {\n    compétence C1 "Relever." {\n        critère CE1.1 "Un."\n        critère ‸CE1.3 "Deux."\n    }\n}\n',
      '        critère CE1.3 "Deux." {\n            assume NUM-02 "Raison à écrire."\n        }',
    ],
    [
      'the root of the file',
      'certification X\névaluée par ‸E9\n',
      '\nassume REF-01 "Raison à écrire."\névaluée par E9',
    ],
  ])('writes the waiver into %s, and the finding goes', async (_where, source, expected) => {
    const { text, actions } = await actionsAt(source);
    const changed = await after(text, titled(actions, /Assumer (NUM-02|REF-01)/));
    expect(changed).toContain(expected);
    expect(codes(URI)).toEqual([]);
  });

  it('is not offered for mistakes of the text', async () => {
    const { actions } = await actionsAt('certification X\ncompétn‸ce C1 "Relever."\n');
    expect(actions.map(({ title }) => title)).toContain('Expliquer la règle LEX-05');
    expect(actions.filter(({ title }) => /Assumer/.test(title))).toEqual([]);
  });

  it('keeps the line ends of the file', async () => {
    const { text, actions } = await actionsAt(
      'certification X\r\ncompétence C1 "Relever."\r\ncompétence ‸C3 "Dater."\r\n',
    );
    expect(await after(text, titled(actions, /Assumer (NUM-02|REF-01)/))).toContain('{\r\n    assume');
  });
});
