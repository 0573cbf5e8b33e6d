import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DocumentSymbol, Range, WorkspaceSymbol } from 'vscode-languageserver-protocol';
import { SymbolKind } from 'vscode-languageserver-protocol';
import { TestClient } from '../support/client.js';
import { marked } from '../support/marked.js';

const MAIN = 'file:///projet/x.ref';
const PART = 'file:///projet/partie.ref';

let client: TestClient;

beforeEach(async () => {
  client = await TestClient.start();
});
afterEach(() => client.stop());

const KIND_NAMES = new Map(Object.entries(SymbolKind).map(([name, value]) => [value, name]));

/** One line for each symbol: indentation, name, detail, kind. */
function drawn(symbols: readonly DocumentSymbol[], indent = ''): string[] {
  return symbols.flatMap(({ name, detail, kind, children = [] }) => [
    `${indent}${name} | ${detail} | ${KIND_NAMES.get(kind as never)}`,
    ...drawn(children, `${indent}  `),
  ]);
}

function holds({ start, end }: Range, inner: Range): boolean {
  const at = ({ line, character }: Range['start']) => line * 1e6 + character;
  return at(start) <= at(inner.start) && at(inner.end) <= at(end);
}

function everyRangeHolds(symbols: readonly DocumentSymbol[]): boolean {
  return symbols.every(
    ({ range, selectionRange, children = [] }) =>
      holds(range, selectionRange) && children.every((child) => holds(range, child.range)) && everyRangeHolds(children),
  );
}

function outline(uri: string): Promise<DocumentSymbol[]> {
  return client.request('textDocument/documentSymbol', { textDocument: { uri } });
}

const WHOLE = `texte ORAL "Soutenance devant un jury."
certification X "Architecte" { niveau 7 }
épreuve E1 "Étude" { partie P1 "Écrit" }
bloc BC1 "Concevoir" {
    activité A1 "Analyser" {
        tâche T1 "Inventorier" { sous-tâche S1 "Relever" }
        compétence C1 "Cartographier les services numériques d’une organisation en s’appuyant sur les relevés." {
            critère CE1 "La carte est complète."
            critères "
                - La note tient en deux pages.
                - Chaque option est chiffrée.
            "
        }
        compétence reprend CT1
    }
    compétence
}
compétence transversale CT1 "Animer une réunion."
choix SPE "Spécialité" { option OPA "Sobriété" option "Accès" }
renouvellement RNCP12345 { bloc RNCP12345BC01 sans équivalent }
`;

describe('document symbols', () => {
  it('are a tree of everything that carries a code or a text, each kind with its own symbol', async () => {
    await client.open(MAIN, WHOLE);
    const symbols = await outline(MAIN);
    expect(drawn(symbols)).toEqual([
      'X Architecte | certification | Module',
      '  ORAL Soutenance devant un jury. | texte | String',
      '  E1 Étude | épreuve | Event',
      '    P1 Écrit | partie | Struct',
      '  BC1 Concevoir | bloc | Package',
      '    A1 Analyser | activité | Class',
      '      T1 Inventorier | tâche | Method',
      '        S1 Relever | sous-tâche | Function',
      '      C1 Cartographier les services numériques d’une organisation en… | compétence | Interface',
      '        CE1 La carte est complète. | critère | Property',
      '        La note tient en deux pages. | critère | Property',
      '        Chaque option est chiffrée. | critère | Property',
      '      Animer une réunion. | compétence | Interface',
      '    compétence | compétence | Interface',
      '  CT1 Animer une réunion. | compétence transversale | TypeParameter',
      '  SPE Spécialité | choix | Enum',
      '    OPA Sobriété | option | EnumMember',
      '    Accès | option | EnumMember',
      '  RNCP12345 | renouvellement | File',
    ]);
    expect(everyRangeHolds(symbols)).toBe(true);
  });

  it('select the code, and each bullet of a list of criteria', async () => {
    const { text, ranges } = marked(
      'compétence ⟪C1⟫ "Trier." {\n    critères "\n        - ⟪Un.⟫\n        - ⟪Deux **fois**.⟫\n    "\n}\n',
    );
    await client.open(MAIN, text);
    const [competence] = await outline(MAIN);
    const selected = [competence, ...(competence?.children ?? [])].map((one) => one?.selectionRange);
    expect(selected).toEqual(ranges.map(({ range }) => range));
  });

  it('show in a part file what it holds, in an author’s catalogue its areas, entries and notions', async () => {
    await client.open(MAIN, 'certification X "Architecte"\nbloc BC1 "Un"\n');
    await client.open(PART, 'dans X\nbloc BC2 "Deux" { compétence C1 "Agir." }\n');
    expect(drawn(await outline(PART))).toEqual(['BC2 Deux | bloc | Package', '  C1 Agir. | compétence | Interface']);
    const uri = 'file:///m.ref';
    await client.open(uri, 'catalogue Maison "Métiers" { domaine D1 "Un" { entrée P1 "Premier" } notion N1 "Soin" }\n');
    const symbols = await outline(uri);
    expect(drawn(symbols)).toEqual([
      'Maison Métiers | catalogue | Namespace',
      '  D1 Un | domaine | Array',
      '    P1 Premier | entrée | Key',
      '  N1 Soin | notion | Constant',
    ]);
    expect(everyRangeHolds(symbols)).toBe(true);
  });

  it('show the built-in catalogue and survive a broken text; the kinds are in English for those who want it', async () => {
    await client.stop();
    client = await TestClient.start({ settings: { langue: 'en' } });
    await client.open(MAIN, 'bloc BC1 "Un { \ncompétence C1 "Agir." {\ncritère CE1 "Fini\nbloc');
    expect(drawn(await outline(MAIN))).toEqual(
      expect.arrayContaining([expect.stringMatching(/^ *C1 Agir\. \| competence \| Interface$/)]),
    );
    const [ecf] = await outline('builtin:/e-cf.ref');
    expect(ecf?.children?.filter(({ kind }) => kind === SymbolKind.Array)).toHaveLength(5);
  });
});

describe('workspace symbols', () => {
  const ask = async (query: string) => {
    const found = await client.request<WorkspaceSymbol[]>('workspace/symbol', { query });
    return found.map(({ name, containerName = '', location: { uri } }) => `${name} | ${containerName} | ${uri}`);
  };

  beforeEach(async () => {
    await client.open(MAIN, WHOLE);
    await client.open(PART, 'dans X\nbloc BC2 "Éprouver l’œuvre" { compétence C11 "Agir." }\n');
  });

  it('find a code, the very one first', async () => {
    expect(await ask('c1')).toEqual([
      expect.stringMatching(/^C1 Cartographier .* \| X › A1 \| file:\/\/\/projet\/x\.ref$/),
      `C11 Agir. | X › BC2 | ${PART}`,
      `BC1 Concevoir | X | ${MAIN}`,
      ...(await ask('c1')).slice(3),
    ]);
  });

  it('find titles and texts, whatever the accents, capitals and apostrophes', async () => {
    const bloc = `BC2 Éprouver l’œuvre | X | ${PART}`;
    expect(await ask("eprouver l'oeuvre")).toEqual([bloc]);
    expect(await ask('ŒUVRE bc2')).toEqual([bloc]);
    expect(await ask('appuyant relevés')).toEqual([expect.stringMatching(/^C1 /)]);
    expect(await ask('introuvable')).toEqual([]);
  });

  it('find built-in entries, and are 200 at most', async () => {
    expect(await ask('A.5')).toEqual(
      expect.arrayContaining([expect.stringMatching(/^A\.5 .* \| e-CF \| builtin:\/e-cf\.ref$/)]),
    );
    const many = Array.from({ length: 300 }, (_, rank) => `compétence C${rank} "Agir."`).join('\n');
    await client.open('file:///autre/y.ref', `certification Y\n${many}\n`);
    expect(await ask('agir')).toHaveLength(200);
  });
});
