import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CompletionItem } from 'vscode-languageserver-protocol';
import { CompletionEditor, taken, written } from './editor.js';

const E1 = 'épreuve E1 "Étude d’impact" { durée 45 min }\n';

function named(items: CompletionItem[], label: string): CompletionItem {
  const found = items.find((one) => one.label === label || one.label.startsWith(`${label} ·`));
  if (!found) throw new Error(`no ${label} in ${items.map((one) => one.label).join(' | ')}`);
  return found;
}

describe('items of completion', () => {
  let editor: CompletionEditor;
  beforeAll(async () => {
    editor = await CompletionEditor.start();
  });
  afterAll(() => editor.client.stop());

  it('replace exactly the word in hand, whatever separates its parts', async () => {
    const code = `compétence C1 "c" { réf e-CF A.‸ }`;
    expect(taken(code, named(await editor.items(code, '.'), 'A.5'))).toBe(
      `compétence C1 "c" { réf e-CF A.5 niveau \${1|3,4,5|} }`,
    );
    const catalogue = `compétence C1 "c" { réf e-C‸ }`;
    expect(taken(catalogue, named(await editor.items(catalogue), 'e-CF'))).toBe('compétence C1 "c" { réf e-CF  }');
    const nature = 'épreuve E1 { nature étude-de‸ }';
    expect(taken(nature, named(await editor.items(nature), 'étude-de-cas'))).toBe('épreuve E1 { nature étude-de-cas }');
    const part = `épreuve E_1 "a" { partie P1 "b" }\népreuve E2 { partie P1 }\ncompétence C1 "c" { évaluée par E_1.P‸ }`;
    expect(taken(part, named(await editor.items(part), 'E_1.P1'))).toContain('évaluée par E_1.P1 }');
  });

  it('leave the level alone that is written already', async () => {
    const items = await editor.items('compétence C1 "c" { réf e-CF ‸ niveau 3 }', ' ');
    expect(written(named(items, 'A.5'))).toBe('A.5');
  });

  it.each(['eval', 'éval', 'EVAL', 'Éval', 'e\u0301val'])('are found by %s', async (typed) => {
    const source = `compétence C1 "c" {\n    ${typed}‸\n}`;
    const { filterText = '' } = named(await editor.items(source), 'évaluée par');
    expect(filterText.toLowerCase().startsWith(typed.toLowerCase())).toBe(true);
  });

  it('are found by their code, their title and without accents', async () => {
    const items = await editor.items(`${E1}compétence C1 "c" { évaluée par ‸ }`, ' ');
    const { filterText } = named(items, 'E1');
    expect(filterText).toContain('E1 Étude d’impact');
    expect(filterText).toContain('e1 etude d’impact');
  });

  it('say what they mean', async () => {
    const items = await editor.items(`${E1}compétence C1 "c" { évaluée par ‸ }`, ' ');
    expect(named(items, 'E1')).toMatchObject({
      labelDetails: { detail: ' Étude d’impact', description: 'épreuve' },
      documentation: { kind: 'markdown', value: expect.stringContaining('durée 45 min') },
    });
    const entries = await editor.items('compétence C1 "c" { réf e-CF ‸ }', ' ');
    expect(JSON.stringify(named(entries, 'A.5').documentation)).toContain('Architecture Design');
    const keywords = await editor.items('compétence C1 "c" {\n ‸\n}');
    expect(named(keywords, 'évaluée par').documentation).toBeDefined();
  });

  it('mark what is inherited, and put what is named already last', async () => {
    const source = `${E1}épreuve E2 "b"\nbloc BC1 { évalué par E1 { durée 21 h }\n compétence C1 "c" { évaluée par ‸ } }`;
    const items = await editor.items(source, ' ');
    expect(items.map(({ label }) => label)).toEqual(['E2', 'E1']);
    expect(items[1]?.labelDetails?.description).toBe('déjà en vigueur ici');
    expect(items[1]?.documentation).toMatchObject({ value: expect.stringContaining('durée 21 h') });
    const entries = await editor.items('compétence C1 "c" { réf e-CF A.1 niveau 4\n réf e-CF ‸ }', ' ');
    expect(entries[0]?.label).toMatch(/^A\.2 /);
    expect(entries.map(({ label }) => label).indexOf(named(entries, 'A.1').label)).toBeGreaterThan(39);
  });

  it('mark entries that are no longer in force', async () => {
    const items = await editor.items('compétence C1 "c" { réf e-CF ‸ }', ' ');
    const retired = items.filter(({ tags }) => tags?.includes(1));
    expect(retired.length).toBeGreaterThan(0);
    expect(items.slice(-retired.length)).toEqual(retired);
  });

  it('ask again behind words that something must follow', async () => {
    const items = await editor.items('compétence C1 "c" {\n ‸\n}');
    const evaluation = named(items, 'évaluée par');
    expect(written(evaluation)).toBe('évaluée par ');
    expect(evaluation.command?.command).toBe('suggest');
    expect(written(named(items, 'exemples'))).toBe('exemples "$1"');
    expect(named(items, 'exemples').command).toBeUndefined();
  });

  it.each([
    ['by the scheme', 'certification X { codes { activité "A{n}" continu } }\nbloc B {\n act‸\n}', 'activité A1 "$1"'],
    ['by neighbours', 'bloc B {\n activité A4 "a"\n activité‸\n}', 'activité A5 "$1"'],
    ['in a bloc', 'certification X { codes { compétence "C{n}" } }\nbloc B {\n comp‸\n}', 'compétence C1 "$1"'],
    ['for a bloc', 'bloc BC1 "a"\nbl‸', 'bloc BC2 "$1"'],
    ['for a tâche', 'activité A1 {\n tâche T3 "a"\n tâ‸\n}', 'tâche T4 "$1"'],
    ['for a critère', 'compétence C1 "c" {\n critère CE1.1 "a"\n crit‸\n}', 'critère CE1.2 "$1"'],
    ['for a partie', 'épreuve E1 {\n partie P1 "a"\n part‸\n}', 'partie P2 "$1"'],
    ['for an option', 'choix S {\n option OA "a"\n option OB1 "b"\n opt‸\n}', 'option OB2 "$1"'],
    ['for the first épreuve', 'bloc BC1 "a"\népr‸', 'épreuve E1 "$1"'],
    ['but not for an épreuve among others without', 'épreuve "a"\népr‸', 'épreuve "$1"'],
    ['but not where no code is written', 'bloc B {\n compétence "c"\n comp‸\n}', 'compétence "$1"'],
  ])('write the next code with the keyword, %s', async (_why, source, text) => {
    // The scope of a certification lets the file have one.
    const whole = source.startsWith('certification') ? source : `certification X\n${source}`;
    const keyword = text.split(' ')[0] ?? '';
    const item = named(await editor.items(whole), keyword);
    expect({ text: written(item), format: item.insertTextFormat }).toEqual({ text, format: 2 });
    expect(item.command).toBeUndefined();
  });

  it('stand in the order in which they should be read', async () => {
    const items = await editor.items('compétence C1 "c" {\n ‸\n}');
    const keys = items.map(({ sortText = '' }) => sortText);
    expect(keys).toEqual([...keys].sort());
    expect(new Set(keys).size).toBe(items.length);
  });

  it('are at most 200, those that fit the word in hand', async () => {
    const many = Array.from({ length: 300 }, (_, rank) => `compétence C${rank + 1} "c"`).join('\n');
    const source = (typed: string) => `${many}\nrenouvellement RNCP1 { recommandation "r" voir ${typed}‸ }`;
    const all = await editor.list(source(''), ' ');
    expect(all.isIncomplete).toBe(true);
    expect(all.items).toHaveLength(200);
    const { items, isIncomplete } = await editor.list(source('C29'));
    expect(isIncomplete).toBe(true);
    expect(items.map(({ label }) => label)).toEqual([
      'C29',
      'C290',
      'C291',
      'C292',
      'C293',
      'C294',
      'C295',
      'C296',
      'C297',
      'C298',
      'C299',
    ]);
  });

  it('know the certification of a part file, open or not', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ref-completion-'));
    try {
      writeFileSync(join(folder, 'main.ref'), `certification X "Titre"\n${E1}compétence C1 "c"\n`);
      writeFileSync(join(folder, 'part.ref'), 'dans X\n');
      const main = pathToFileURL(join(folder, 'main.ref')).href;
      const part = pathToFileURL(join(folder, 'part.ref')).href;
      await editor.client.open(main, readFileSync(join(folder, 'main.ref'), 'utf8'));
      expect(await editor.labels('dans X\ncompétence C2 "c" { évaluée par ‸ }', ' ', part)).toEqual(['E1']);
      expect(await editor.labels('dans X\ncompétence ‸', ' ', part)).toEqual(['C2']);
      expect(await editor.labels('dans ‸', ' ', part)).toContain('X');
      expect(await editor.labels('‸', undefined, part)).toContain('dans X');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('what the editor can do', () => {
  it('is asked: without snippets everything is plain text', async () => {
    const editor = await CompletionEditor.start({ snippets: false });
    for (const source of ['‸', 'compétence C1 "c" { réf e-CF ‸ }', 'bloc BC1 {\n ‸\n}']) {
      for (const one of await editor.items(source)) {
        expect(one.insertTextFormat).toBe(1);
        expect(written(one)).not.toMatch(/\$/);
      }
    }
    const items = await editor.items('certification X { codes { activité "A{n}" } }\nbloc B {\n act‸\n}');
    expect(written(named(items, 'activité'))).toBe('activité ');
    expect(named(items, 'activité').command?.command).toBe('suggest');
    expect((await editor.items('‸')).map(written).join()).not.toContain('certificateur');
    await editor.client.stop();
  });

  it('is asked: a word may be replaced beyond the cursor', async () => {
    const editor = await CompletionEditor.start({ insertReplace: true });
    const items = await editor.items('compétence C1 "c" { réf e-CF A.‸10 niveau 3 }');
    expect(named(items, 'A.5').textEdit).toEqual({
      newText: 'A.5',
      insert: { start: { line: 0, character: 29 }, end: { line: 0, character: 31 } },
      replace: { start: { line: 0, character: 29 }, end: { line: 0, character: 33 } },
    });
    await editor.client.stop();
  });

  it('is asked: what has no room beside the label is said in the detail', async () => {
    const editor = await CompletionEditor.start({ labelDetails: false });
    const [first] = await editor.items(`${E1}compétence C1 "c" { évaluée par ‸ }`, ' ');
    expect(first).toMatchObject({ label: 'E1', detail: 'épreuve · Étude d’impact' });
    expect(first?.labelDetails).toBeUndefined();
    await editor.client.stop();
  });

  it('is its language', async () => {
    const editor = await CompletionEditor.start({ langue: 'en' });
    const [first] = await editor.items('compétence C1 "c" { réf e-CF A.5 niveau ‸ }', ' ');
    expect(first?.labelDetails?.detail).toContain('Chooses methods');
    expect(await editor.labels('compétence C1 "c" { réf e-CF ‸ }', ' ')).toContain('A.9 · levels 4 to 5 · Innovation');
    await editor.client.stop();
  });
});

describe('snippets', () => {
  const EXAMPLE = readFileSync(
    fileURLToPath(new URL('../../../../examples/rs-animation-ateliers-reparation.ref', import.meta.url)),
    'utf8',
  );
  let editor: CompletionEditor;
  beforeAll(async () => {
    editor = await CompletionEditor.start({ snippets: false });
  });
  afterAll(() => editor.client.stop());

  const PLACES = {
    'empty file': '‸',
    root: `${EXAMPLE}\n‸`,
    bloc: `certification X\n${E1}bloc BC1 {\n    ‸\n}\n`,
    competence: `certification X\n${E1}compétence C1 "c" {\n    ‸\n}\n`,
    epreuve: 'certification X\népreuve E1 {\n    ‸\n}\n',
    choix: 'certification X\nchoix SPE {\n    ‸\n}\n',
  };

  it.each(Object.entries(PLACES))('give a text that parses: %s', async (place, source) => {
    const whole = (await editor.items(source)).filter(({ kind }) => kind === 15);
    expect(whole.length).toBeGreaterThan(0);
    for (const [rank, one] of whole.entries()) {
      const problems = await editor.client.open(`untitled:${place}-${rank}`, taken(source, one));
      const broken = problems.filter(({ code }) => /^(?:LEX|SYN-0)/.test(String(code)));
      expect(broken.map(({ message }) => `${one.label} : ${message}`)).toEqual([]);
    }
  });

  it('begin a référentiel without an error', async () => {
    const [first] = await editor.items('‸');
    expect(first).toMatchObject({ label: 'Nouveau référentiel', preselect: true });
    const problems = await editor.client.open('untitled:nouveau', taken('‸', first as CompletionItem));
    expect(problems.filter(({ severity }) => severity === 1)).toEqual([]);
  });

  it('number what they declare and choose among what is declared', async () => {
    const other = await CompletionEditor.start();
    const source = `certification X { codes { compétence "C{n}" continu critère "CE{compétence.n}.{n}" } }
${E1}épreuve E2
compétence C1 "c"
‸`;
    const text = written(named(await other.items(source), 'compétence complète'));
    expect(text).toMatch(/^compétence C2 "\$\{1:[^{}"]+\}" \{\n/);
    expect(text).toContain(`évaluée par \${2|E1,E2|}`);
    expect(text).toContain(`critère CE2.1 "\${3:`);
    expect(text).not.toContain('réf');
    await other.client.stop();
  });

  it('ask for a title or a text first, and number their stops without a gap', async () => {
    const other = await CompletionEditor.start();
    const codes =
      'certification X { codes { bloc "BC{n}" activité "A{n}" compétence "C{n}" critère "K{n}" épreuve "E{n}" } }';
    const [firsts, inner] = [`${codes}\n‸`, `${codes}\nbloc BC1 {\n    ‸\n}\népreuve E1`];
    const whole = [...(await other.items(firsts)), ...(await other.items(inner))].filter(({ kind }) => kind === 15);
    expect(whole.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['bloc complet', 'épreuve complète', 'activité complète', 'compétence transversale']),
    );
    const coded = /^(?:bloc|activité|compétence|critère|épreuve|partie|option|choix)\b/;
    for (const text of whole.map(written).filter((one) => coded.test(one))) {
      expect(text).toMatch(/^[\p{Ll} ]+(?:[A-Z]+\d+ )?"\$\{1:/u);
      const stops = [...text.matchAll(/\$\{?(\d+)/g)].map(([, rank]) => Number(rank)).filter(Boolean);
      expect(stops).toEqual(stops.map((_, index) => index + 1));
    }
    await other.client.stop();
  });
});
