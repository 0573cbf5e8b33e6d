import { describe, expect, it } from 'vitest';
import { builtinCatalogues, checkWorkspace, createRefServices, parseSource } from '../../../src/index.js';
import { empreintesOf } from '../../../src/rules/meta/empreintes.js';
import { fondsOf, type Holder } from '../../../src/rules/meta/fonds.js';
import { FORMULE, IndexDesTextes } from '../../../src/rules/meta/index-des-textes.js';

const { ref } = createRefServices();
const LONG = 'Relever les pannes récurrentes d’un parc de pompes afin d’en établir les causes communes';

function certification(...textes: string[]) {
  const source = `certification X\n${textes.map((texte) => `compétence "${texte}"\n`).join('')}`;
  const { certifications } = checkWorkspace([parseSource(ref, 'file:///x.ref', source)], builtinCatalogues(ref));
  const [first] = certifications;
  if (!first) throw new Error('no certification');
  return first;
}

describe('the texts that certifications share', () => {
  it('are the same under other quotes, blanks, punctuation, capitals and composition of accents', () => {
    const [hash] = empreintesOf(certification(LONG)).keys();
    const others = [
      `${LONG}.`,
      LONG.replaceAll('’', "'"),
      LONG.toUpperCase(),
      LONG.replace(' afin', ',\n    afin'),
      LONG.normalize('NFD'),
    ];
    for (const other of others) expect([...empreintesOf(certification(other)).keys()]).toEqual([hash]);
    expect([...empreintesOf(certification(LONG.replace('pompes', 'pompe'))).keys()]).not.toEqual([hash]);
  });

  it('leave out short texts', () => {
    expect(empreintesOf(certification('Relever les pannes d’un parc de pompes.')).size).toBe(0);
  });

  it('follow the certifications from one state to the next', () => {
    const index = new IndexDesTextes();
    const holder = (id: string, ...textes: string[]): Holder => {
      const context = certification(...textes);
      return { id, fonds: fondsOf(context), settings: context.settings, context: () => context };
    };
    const other = `${LONG} et les coûts.`;
    const shared = (texte: string) => {
      const [hash] = fondsOf(certification(texte)).hashes;
      return index.partageurs(hash as number).map(({ id }) => id);
    };
    expect(index.put(holder('one', LONG))).toEqual(new Set());
    expect(index.put(holder('two', LONG))).toEqual(new Set(['one']));
    expect(index.put(holder('three', other))).toEqual(new Set());
    expect(shared(LONG)).toEqual(['one', 'two']);
    expect(index.drop('two')).toEqual(new Set(['one']));
    expect(shared(LONG)).toEqual([]);
    expect(index.put(holder('two', LONG, other))).toEqual(new Set(['one', 'three']));
    expect([shared(LONG), shared(other)]).toEqual([
      ['one', 'two'],
      ['three', 'two'],
    ]);
    for (const id of ['one', 'two', 'three']) index.drop(id);
    expect([shared(LONG), shared(other)]).toEqual([[], []]);
  });

  it('of more certifications than a stock phrase takes are no copies', () => {
    const index = new IndexDesTextes();
    const context = certification(LONG);
    const fonds = fondsOf(context);
    const put = (rank: number) =>
      index.put({ id: `${rank}`, fonds, settings: context.settings, context: () => context });
    for (let rank = 1; rank <= FORMULE; rank++) put(rank);
    expect(index.partageurs(fonds.hashes[0] as number)).toHaveLength(FORMULE);
    // Those that shared it share it no more: each is to be told of again.
    expect(put(FORMULE + 1).size).toBe(FORMULE);
    expect(index.partageurs(fonds.hashes[0] as number)).toEqual([]);
    expect(put(FORMULE + 2).size).toBe(0);
  });
});
