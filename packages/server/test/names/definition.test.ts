import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Location, LocationLink } from 'vscode-languageserver-protocol';
import { TestClient } from '../support/client.js';
import { marked } from '../support/marked.js';

const MAIN = 'file:///projet/x.ref';
const PART = 'file:///projet/partie.ref';
const METHOD = 'textDocument/definition';

let client: TestClient;

afterEach(() => client.stop());

describe('definition', () => {
  beforeEach(async () => {
    client = await TestClient.start();
  });

  it.each([
    ['an épreuve', 'épreuve ⟪E1⟫ "Étude"\ncompétence C1 "…" { évaluée par ‸E1 }'],
    ['a part', 'épreuve E1 { partie ⟪P1⟫ "Écrit" }\ncompétence C1 "…" { évaluée par E1.P‸1 }'],
    ['the qualifier of a part', 'épreuve ⟪E1⟫ { partie P1 "Écrit" }\ncompétence C1 "…" { évaluée par E‸1.P1 }'],
    ['a transversal competence', 'compétence transversale ⟪CT1⟫ "Animer."\ncompétence C1 reprend CT1‸'],
    ['a text', 'texte ⟪ORAL⟫ "Soutenance."\ncompétence C1 "…" { modalité ORA‸L }'],
    ['a renewed bloc', 'bloc ⟪BC1⟫ "Un"\nrenouvellement RNCP1 { bloc RNCP1BC01 équivaut à BC‸1 totalement }'],
    ['what a recommendation shows', 'épreuve ⟪E2⟫\nrenouvellement RNCP1 { recommandation "…" voir E‸2 }'],
    ['a declaration itself', 'bloc ⟪B‸C1⟫ "Un"'],
    ['the nearest of equal codes', 'bloc BC1 { activité A1 }\nbloc BC2 { activité ⟪A1⟫ choix S { tronc A‸1 } }'],
    ['a name in a broken text', 'épreuve ⟪E1⟫ "Étude\nbloc BC1 { évalué par E‸1, \ncompétence C1 "…" { '],
  ])('leads to %s', async (_, source) => {
    const { text, cursor, ranges } = marked(`certification X\n${source}\n`);
    await client.open(MAIN, text);
    expect(await client.at<Location[]>(METHOD, MAIN, cursor)).toEqual([{ uri: MAIN, range: ranges[0]?.range }]);
  });

  it('leads to each element that an ambiguous name may mean, and nowhere from an unknown one', async () => {
    const { text, cursors, ranges } = marked(
      'certification X\nbloc BC1 { activité ⟪A1⟫ }\nbloc BC2 { activité ⟪A1⟫ }\nchoix S { tronc A‸1, A‸9 option O1 { } }\n',
    );
    await client.open(MAIN, text);
    const [ambiguous, unknown] = await Promise.all(cursors.map((at) => client.at<Location[]>(METHOD, MAIN, at)));
    expect(ambiguous?.map(({ range }) => range)).toEqual(ranges.map(({ range }) => range));
    expect(unknown).toEqual([]);
  });

  it('crosses the files of a certification, both ways', async () => {
    const main = marked('certification ⟪X⟫\népreuve ⟪E1⟫ "Étude"\nchoix S { tronc B‸C2 option O1 }\n');
    const part = marked('dans ‸X\nbloc ⟪BC2⟫ "Deux" { évalué par E‸1 }\n');
    await client.open(MAIN, main.text);
    await client.open(PART, part.text);
    const [toCertification, toEpreuve] = await Promise.all(
      part.cursors.map((at) => client.at<Location[]>(METHOD, PART, at)),
    );
    expect(toCertification).toEqual([{ uri: MAIN, range: main.ranges[0]?.range }]);
    expect(toEpreuve).toEqual([{ uri: MAIN, range: main.ranges[1]?.range }]);
    expect(await client.at(METHOD, MAIN, main.cursor)).toEqual([{ uri: PART, range: part.ranges[0]?.range }]);
  });

  it('opens the built-in catalogue at the entry, and leads on from there', async () => {
    const { text, cursors } = marked(
      'certification X { vise Cigref ‸1.6 }\ncompétence C1 "…" { réf ‸e-CF A.5, A‸.8 }\n',
    );
    await client.open(MAIN, text);
    const answers = await Promise.all(cursors.map((at) => client.at<Location[]>(METHOD, MAIN, at)));
    const named = await Promise.all(
      answers.map(async ([location]) => {
        const { uri, range } = location as Location;
        const content = await client.request<{ text: string }>('workspace/textDocumentContent', { uri });
        const line = content.text.split('\n')[range.start.line] as string;
        return `${uri} ${line.trim().split(' ')[0]} ${line.slice(range.start.character, range.end.character)}`;
      }),
    );
    expect(named).toEqual([
      'builtin:/cigref.ref entrée 1.6',
      'builtin:/e-cf.ref catalogue e-CF',
      'builtin:/e-cf.ref entrée A.8',
    ]);
  });

  it('leads to an entry and a notion of an author’s own catalogue', async () => {
    const own = marked('catalogue Maison { entrée ⟪P1⟫ "Un" { notions N‸1 3 } notion ⟪N1⟫ "Soin" }\n');
    const uri = 'file:///ailleurs/maison.ref';
    await client.open(uri, own.text);
    const { text, cursor } = marked('certification X\ncompétence C1 "…" { réf Maison ‸P1 }\n');
    await client.open(MAIN, text);
    expect(await client.at(METHOD, MAIN, cursor)).toEqual([{ uri, range: own.ranges[0]?.range }]);
    expect(await client.at(METHOD, uri, own.cursor)).toEqual([{ uri, range: own.ranges[1]?.range }]);
  });

  it('knows a file however its URI is spelled, and one that was never saved', async () => {
    const main = marked('certification X\népreuve ⟪E1⟫ "Étude"\n');
    const part = marked('dans X\nbloc BC2 "Deux" { évalué par E‸1 }\n');
    await client.open('file:///c%3A/Mes%20projets/x.ref', main.text);
    await client.open('file:///C:/Mes projets/partie.ref', part.text);
    const location = { uri: 'file:///c%3A/Mes%20projets/x.ref', range: main.ranges[0]?.range };
    expect(await client.at(METHOD, 'file:///C:/Mes projets/partie.ref', part.cursor)).toEqual([location]);
    expect(await client.at(METHOD, 'file:///c%3A/Mes%20projets/partie.ref', part.cursor)).toEqual([location]);
    const draft = marked('épreuve ⟪E1⟫\ncompétence C1 "…" { évaluée par E‸1 }\n');
    await client.open('untitled:Untitled-1', draft.text);
    expect(await client.at(METHOD, 'untitled:Untitled-1', draft.cursor)).toEqual([
      { uri: 'untitled:Untitled-1', range: draft.ranges[0]?.range },
    ]);
  });

  it('has nothing to say of a document that is not known', async () => {
    expect(await client.at(METHOD, 'file:///absent.ref', { line: 0, character: 0 })).toBeNull();
  });
});

describe('definition for a client that takes links', () => {
  it('says which characters led there, and the whole element', async () => {
    client = await TestClient.start({ capabilities: { textDocument: { definition: { linkSupport: true } } } });
    const { text, cursor, ranges } = marked(
      'certification X\nbloc BC1 { ⟪whole|activité ⟪name|A1⟫ "Un"⟫ }\nchoix S { tronc BC1.⟪origin|A‸1⟫ option O1 }\n',
    );
    await client.open(MAIN, text);
    const range = (wanted: string) => ranges.find(({ label }) => label === wanted)?.range;
    expect(await client.at<LocationLink[]>(METHOD, MAIN, cursor)).toEqual([
      {
        originSelectionRange: range('origin'),
        targetUri: MAIN,
        targetRange: range('whole'),
        targetSelectionRange: range('name'),
      },
    ]);
  });
});
