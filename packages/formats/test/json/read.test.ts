import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type JsonProblem, readJson, writeJson } from '../../src/json/index.js';
import { asnr, certification } from './fixture.js';

function problemsOf(document: unknown): JsonProblem[] {
  const result = readJson(typeof document === 'string' ? document : JSON.stringify(document));
  return 'problems' in result ? result.problems : [];
}

const keys = fc.constantFrom(
  'version',
  'blocs',
  'contenu',
  'choix',
  'options',
  'ordre',
  'texte',
  'objectifs',
  'epreuves',
  '__proto__',
  'constructor',
  'toString',
  'derives',
  'code',
);
const hostile = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(1, 'x', null, true),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(keys, tie('value'), { maxKeys: 4 }),
  ),
})).value;

describe('reading JSON', () => {
  test('any string gives a certification or problems', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.json(),
          hostile.map((value) => JSON.stringify(value)),
        ),
        (text) => {
          const result = readJson(text);
          expect('certification' in result || result.problems.length > 0).toBe(true);
        },
      ),
      { numRuns: 3000 },
    );
  });

  test('work that nobody does is refused: the source cannot say it', () => {
    const doing = (travail: object) => problemsOf({ version: 1, epreuves: [{ travail }] }).map(({ path }) => path);
    expect(doing({})).toEqual(['/epreuves/0/travail']);
    expect(doing({ groupe: false, taille: { min: 3 } })).toEqual(['/epreuves/0/travail']);
    expect(doing({ groupe: true, taille: { min: 3 } })).toEqual([]);
  });

  test('a hostile key changes no object but the one that refuses it', () => {
    const text =
      '{ "version": 1, "__proto__": { "polluted": 1 }, "blocs": [{ "__proto__": { "code": "BC1" }, "constructor": {} }] }';
    expect(problemsOf(text).map(({ path }) => path)).toEqual([
      '/__proto__',
      '/blocs/0/__proto__',
      '/blocs/0/constructor',
    ]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test('endless nesting is refused, not followed', () => {
    const depth = 50_000;
    const text = `{"version":1,"blocs":[${'{"choix":[{"options":[{"blocs":['.repeat(depth)}${']}]}]}'.repeat(depth)}]}`;
    expect(problemsOf(text)[0]?.fr).toMatch(/256 niveaux/);
    expect(problemsOf('['.repeat(1_000_000))).toHaveLength(1);
  });

  test('a document that is wrong everywhere has a hundred problems', () => {
    expect(problemsOf({ version: 1, blocs: Array(5000).fill(0) })).toHaveLength(100);
  });

  test.each<[unknown, string, RegExp]>([
    ['', '', /pas du JSON/],
    [{}, '', /manque la clé « version »/],
    [{ version: 2, blocs: 3 }, '/version', /version 2 .* mettez l’outil à jour/],
    [{ version: 1, blocs: [{ intitule: 7 }] }, '/blocs/0/intitule', /^Remplacez 7 par un texte d’une seule ligne\.$/],
    [{ version: 1, 'a/b~': 1 }, '/a~1b~0', /inconnue ici : retirez-la/],
    [{ version: 1, blocs: [{}, {}], ordre: ['blocs'] }, '/ordre', /nomme 1 fois « blocs », qui a 2/],
    [{ version: 1, ordre: ['blocs'] }, '/ordre', /nomme 1 fois « blocs », qui a 0/],
    [
      { version: 1, renouvellements: [{ equivalences: [{ ancien: 'BC1' }] }] },
      '/renouvellements/0/equivalences/0',
      /« portee »/,
    ],
    [{ version: 1, objectifs: ['x'] }, '/objectifs', /^Remplacez un tableau par un texte, ou \{ "texte": "CODE" \}\.$/],
  ])('%j says where and what to do', (document, path, fr) => {
    const [problem] = problemsOf(document);
    expect(problem?.path).toBe(path);
    expect(problem?.fr).toMatch(fr);
    expect(problem?.en).not.toBe('');
  });

  test('an order that the arrays already have is accepted', () => {
    expect(problemsOf({ version: 1, blocs: [{}], activites: [{}], ordre: ['activites', 'blocs'] })).toEqual([]);
    expect(problemsOf({ version: 1, blocs: [{}], ordre: ['blocs'] })).toEqual([]);
  });

  test('derived facts, a byte order mark and CRLF do not matter', () => {
    const document = JSON.parse(writeJson(asnr));
    document.derives = { anything: 1 };
    const text = `\uFEFF${JSON.stringify(document, undefined, 2).replaceAll('\n', '\r\n')}`;
    expect(readJson(text)).toEqual({ certification: asnr });
  });

  test.each<Parameters<typeof certification>>([
    [{ objectifs: { blocs: [] } }],
    [{ intitule: '', fiche: '', date: '2026-13' }],
    [{ textes: [{ genre: 'texte', code: '', texte: { blocs: [] }, notes: [], derogations: [] }] }],
    [{ contenu: [{ genre: 'evaluation', seulement: true, groupes: [{ renvois: [] }] }] }],
  ])('a draft reads as it stands: %j', (fields) => {
    const model = certification(fields);
    expect(readJson(writeJson(model))).toEqual({ certification: model });
  });
});
