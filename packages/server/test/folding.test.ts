import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FoldingRange } from 'vscode-languageserver-protocol';
import { TestClient } from './support/client.js';
import { marked } from './support/marked.js';

const URI = 'untitled:Untitled-1';
let client: TestClient;

beforeEach(async () => {
  client = await TestClient.start();
});
afterEach(() => client.stop());

/** The lines that fold, as `first-last` with the kind of comments. */
async function folds(text: string): Promise<string[]> {
  await client.open(URI, text);
  const found = await client.request<FoldingRange[]>('textDocument/foldingRange', { textDocument: { uri: URI } });
  return found.map(({ startLine, endLine, kind }) => `${startLine}-${endLine}${kind ? ` ${kind}` : ''}`);
}

/** What the marks `⟪…⟫` or `⟪comment|…⟫` of a text say: the line of each start and of each end. */
async function expectFolds(source: string): Promise<void> {
  const { text, ranges } = marked(source);
  const expected = ranges.map(({ label, range }) => `${range.start.line}-${range.end.line}${label ? ` ${label}` : ''}`);
  expect(await folds(text)).toEqual(expected);
}

describe('folding', () => {
  it('folds elements and codes, the closing brace stays visible', () =>
    expectFolds(`certification X ⟪{
    codes ⟪{
        bloc "BC{n}"⟫
    }
    bloc BC1 "Concevoir" ⟪{
        compétence C1 "Relever." { note "Court." }⟫
    }⟫
}
`));

  it('folds texts over several lines, apart from the body behind them', () =>
    expectFolds(`compétence C1 ⟪"
    Relever les écarts
    afin de les corriger.⟫
" ⟪{
    critère "Tout est daté."⟫
}
note ⟪"Deux
lignes."⟫
`));

  it('folds comments, those of one line together when they follow each other', () =>
    expectFolds(`⟪comment|// Un premier
// et sa suite⟫

// Seul.
bloc BC1 "Concevoir" // derrière
// et dessous
⟪comment|/* Plusieurs
lignes. */⟫
`));

  it('folds what can be read of a broken text', async () => {
    expect(await folds('bloc BC1 "Concevoir" {\n    compétence C1 "Relever.\n    compétence C2 "Dater."\n}\n')).toEqual(
      ['0-2'],
    );
  });
});
