import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Transcription } from '../transcription/schema.ts';
import { type Constat, constatsOf, isJudged } from './constats.ts';
import { JUGEMENTS, keysOf, rangeesFrom, rangeesOf } from './tableau.ts';

const SEEDS = new URL('../../../shared/seeds/', import.meta.url);
const PAGE = new URL('../../docs/pratique/calibrage.md', import.meta.url);
const absent = !existsSync(SEEDS);
const page = () => readFileSync(PAGE, 'utf8');

const known = new Map<string, Promise<Constat[]>>();

/** What is said of a real document: it is read where it lies, none of its sentences is here. */
function constats(id: string): Promise<Constat[]> {
  const read = () => JSON.parse(readFileSync(new URL(`${id}.json`, SEEDS), 'utf8')) as Transcription;
  const found = known.get(id) ?? constatsOf(read());
  known.set(id, found);
  return found;
}

/** The defects that reading had found before there were rules, and that a program can decide. */
const DEFAUTS: [document: string, defaut: string, regle: string, elements: string[]][] = [
  ['001', 'a criterion is missing in the series', 'NUM-02', ['CE3.4']],
  ['001', 'a criterion is printed with the prefix of a competence', 'NUM-03', ['CE14.2']],
  ['001', 'the numbers of tasks do not follow', 'NUM-02', ['T3']],
  ['001', 'épreuves serve several blocs and do not say what certifies each', 'EVA-05', ['E2', 'E3', 'E4']],
  ['001', 'épreuves name no jury', 'EVA-10', ['E2', 'E3', 'E4']],
  ['001', 'individual « and/or » collective', 'EVA-11', ['E4']],
  ['003', 'a competence does not begin with an infinitive', 'CMP-01', ['']],
  ['003', 'competences of options have no criterion', 'EVA-02', ['B5']],
  ['003', 'one option has no épreuve', 'EVA-01', ['D']],
  ['003', 'knowledge is tested as such', 'EVA-08', ['E1']],
  ['003', 'a verb and an object, without finality', 'CMP-04', ['']],
];

describe.skipIf(absent)('the defects known of real documents are found', () => {
  test.each(DEFAUTS)('%s: %s (%s)', async (id, _, regle, elements) => {
    const found = (await constats(id)).filter((one) => one.regle === regle).map(({ element }) => element);
    expect(found).toEqual(expect.arrayContaining(elements));
  });
});

describe.skipIf(absent)('every error and warning on real documents is judged in the guide', () => {
  test.each(['001', '003'])('%s', async (id) => {
    const judged = rangeesOf(page()).filter(({ document }) => document === id);
    expect(keysOf(judged)).toEqual(keysOf(rangeesFrom(id, (await constats(id)).filter(isJudged))));
  });
});

describe('the table of judgements', () => {
  const rows = rangeesOf(page());

  test('says of each finding what it is worth, and why', () => {
    expect(rows.length).toBeGreaterThan(0);
    for (const { regle, lignes, jugement, raison } of rows) {
      expect(JUGEMENTS, regle).toContain(jugement);
      expect(lignes.length, regle).toBeGreaterThan(0);
      expect(raison.length, regle).toBeGreaterThan(20);
    }
  });

  test('holds at most one wrong finding in ten', () => {
    const count = (wanted: string) =>
      rows.filter(({ jugement }) => jugement === wanted).reduce((sum, { lignes }) => sum + lignes.length, 0);
    const all = rows.reduce((sum, { lignes }) => sum + lignes.length, 0);
    expect(count('à tort') * 10).toBeLessThanOrEqual(all);
  });
});
