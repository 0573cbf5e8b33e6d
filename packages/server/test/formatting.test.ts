import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TextEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { TestClient } from './support/client.js';
import { marked } from './support/marked.js';

const { refusing } = vi.hoisted(() => ({ refusing: { on: false } }));
vi.mock('@referentiel/language', async (original) => {
  const language = await original<typeof import('@referentiel/language')>();
  const refused = (text: string) => ({ text, edits: [], refused: true });
  return {
    ...language,
    formatDocument: (...args: Parameters<typeof language.formatDocument>) =>
      refusing.on ? refused(args[0]) : language.formatDocument(...args),
    formatRange: (...args: Parameters<typeof language.formatRange>) =>
      refusing.on ? refused(args[0]) : language.formatRange(...args),
  };
});

const URI = 'untitled:Untitled-1';
const OPTIONS = { tabSize: 2, insertSpaces: false };
let client: TestClient;

beforeEach(async () => {
  client = await TestClient.start();
});
afterEach(async () => {
  refusing.on = false;
  await client.stop();
});

function apply(text: string, edits: TextEdit[]): string {
  return TextDocument.applyEdits(TextDocument.create(URI, 'ref', 1, text), edits);
}

const UNTIDY = 'certification X\n  competence  C1 «\u00a0Relever\u00a0» {\nnote "Oui" }\nbloc   BC1 "Concevoir"\n';

describe('formatting', () => {
  it('brings a document into the one form, whatever the tab settings, and once', async () => {
    await client.open(URI, UNTIDY);
    const params = { textDocument: { uri: URI }, options: OPTIONS };
    const edits = await client.request<TextEdit[]>('textDocument/formatting', params);
    const tidy = apply(UNTIDY, edits);
    expect(tidy).toContain('\ncompétence C1 "Relever" {\n    note "Oui"\n}\n');
    await client.change(URI, tidy);
    expect(await client.request('textDocument/formatting', params)).toEqual([]);
  });

  it('formats the lines of a range only', async () => {
    const { text, ranges } = marked(UNTIDY.replace('bloc   BC1', '⟪bloc   BC1⟫'));
    await client.open(URI, text);
    const edits = await client.request<TextEdit[]>('textDocument/rangeFormatting', {
      textDocument: { uri: URI },
      range: ranges[0]?.range,
      options: OPTIONS,
    });
    const result = apply(text, edits);
    expect(result).toContain('bloc BC1 "Concevoir"');
    expect(result).toContain('  competence  C1 «');
  });

  it('leaves an example of ours as it is', async () => {
    const text = readFileSync(
      new URL('../../../examples/developpeur-mediation-culturelle.ref', import.meta.url),
      'utf8',
    );
    await client.open(URI, text);
    expect(await client.request('textDocument/formatting', { textDocument: { uri: URI }, options: OPTIONS })).toEqual(
      [],
    );
  });

  it.each([
    ['textDocument/formatting', {}],
    ['textDocument/rangeFormatting', { range: { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } } }],
  ])('says so when the formatter refuses: %s', async (method, more) => {
    refusing.on = true;
    const told = new Promise<{ type: number; message: string }>((resolve) => {
      client.connection.onNotification('window/showMessage', resolve);
    });
    await client.open(URI, UNTIDY);
    expect(await client.request(method, { textDocument: { uri: URI }, options: OPTIONS, ...more })).toEqual([]);
    expect((await told).message).toMatch(/n’a pas été mis en forme/);
  });
});
