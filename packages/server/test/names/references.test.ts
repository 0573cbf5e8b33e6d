import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type DocumentHighlight, DocumentHighlightKind, type Location } from 'vscode-languageserver-protocol';
import { TestClient } from '../support/client.js';
import { type Marked, marked } from '../support/marked.js';

const MAIN = 'file:///c%3A/projet/x.ref';
const PART = 'file:///c%3A/projet/partie.ref';

let client: TestClient;

beforeEach(async () => {
  client = await TestClient.start();
});
afterEach(() => client.stop());

function sorted(locations: readonly Location[]): string[] {
  return locations
    .map(({ uri, range: { start, end } }) => `${uri} ${start.line}:${start.character}-${end.line}:${end.character}`)
    .sort();
}

function marks(files: Record<string, Marked>, label?: string): string[] {
  return sorted(
    Object.entries(files).flatMap(([uri, { ranges }]) =>
      ranges.filter((one) => label === undefined || one.label === label).map(({ range }) => ({ uri, range })),
    ),
  );
}

function ask(uri: string, { cursor }: Marked, includeDeclaration: boolean): Promise<Location[]> {
  return client.at('textDocument/references', uri, cursor, { context: { includeDeclaration } });
}

describe('references', () => {
  it('come from all files of the certification and from no other, as parts of qualified names too', async () => {
    const main = marked(`certification X
épreuve ⟪decl|E‸1⟫ "Étude" { partie P1 }
compétence C1 "…" { évaluée par ⟪use|E1⟫.P1 ou ⟪use|E1⟫ { durée 1 h } }
renouvellement RNCP1 { recommandation "…" voir ⟪use|E1⟫ }
`);
    const part = marked('dans X\nbloc BC1 { évalué par ⟪use|E1⟫ }\n');
    await client.open(MAIN, main.text);
    await client.open(PART, part.text);
    await client.open(
      'file:///c%3A/autre/y.ref',
      'certification Y\népreuve E1\ncompétence C1 "…" { évaluée par E1 }\n',
    );
    const files = { [MAIN]: main, [PART]: part };
    expect(sorted(await ask(MAIN, main, true))).toEqual(marks(files));
    expect(sorted(await ask(MAIN, main, false))).toEqual(marks(files, 'use'));
  });

  it('to an entry of an author’s catalogue come from all certifications and catalogues', async () => {
    const own = marked('catalogue Maison { entrée ⟪P‸1⟫ "Un" entrée P2 { requiert Maison ⟪P1⟫ niveau 2 } }\n');
    const x = marked('certification X { vise Maison ⟪P1⟫ }\népreuve P1\n');
    const y = marked('certification Y\ncompétence C1 "…" { réf e-CF A.5, Maison ⟪P1⟫, P2 évaluée par P1 }\n');
    const files = { 'file:///m.ref': own, 'file:///a/x.ref': x, 'file:///b/y.ref': y };
    for (const [uri, { text }] of Object.entries(files)) await client.open(uri, text);
    expect(sorted(await ask('file:///m.ref', own, true))).toEqual(marks(files));
  });

  it('to a built-in entry include the profiles that require it', async () => {
    const { text, cursor, ranges } = marked('compétence C1 "…" { réf e-CF ⟪B‸.1⟫ }\n');
    await client.open('untitled:Untitled-1', text);
    const found = await client.at<Location[]>('textDocument/references', 'untitled:Untitled-1', cursor, {
      context: { includeDeclaration: true },
    });
    const by = (start: string) => found.filter(({ uri }) => uri.startsWith(start));
    expect(by('untitled:').map(({ range }) => range)).toEqual(ranges.map(({ range }) => range));
    expect(by('builtin:/e-cf.ref')).toHaveLength(1);
    expect(by('builtin:/cigref.ref')).toHaveLength(5);
  });

  it('to a certification are the part files', async () => {
    const main = marked('certification ⟪X‸⟫\n');
    const part = marked('dans ⟪X⟫\nbloc BC1\n');
    await client.open(MAIN, main.text);
    await client.open(PART, part.text);
    expect(sorted(await ask(MAIN, main, true))).toEqual(marks({ [MAIN]: main, [PART]: part }));
  });

  it('are none where no name stands', async () => {
    const main = marked('certification X "In‸titulé"\n');
    await client.open(MAIN, main.text);
    expect(await ask(MAIN, main, true)).toEqual([]);
  });
});

describe('highlights', () => {
  it('mark the declaration as written and the uses as read, in this document only', async () => {
    const { text, cursor, ranges } = marked(`certification X
bloc ⟪write|BC1⟫ { activité A1 }
bloc BC2 { activité A1 }
choix S { tronc ⟪read|BC‸1⟫.A1, BC2.A1 option O1 }
`);
    await client.open(MAIN, text);
    await client.open(PART, 'dans X\nrenouvellement RNCP1 { recommandation "…" voir BC1 }\n');
    const found = await client.at<DocumentHighlight[]>('textDocument/documentHighlight', MAIN, cursor);
    expect(found).toEqual(
      ranges.map(({ label, range }) => ({
        range,
        kind: label === 'write' ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
      })),
    );
  });
});
