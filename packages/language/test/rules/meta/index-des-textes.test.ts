import { describe, expect, it } from 'vitest';
import { builtinCatalogues, checkWorkspace, createRefServices, parseSource } from '../../../src/index.js';
import { empreintesOf } from '../../../src/rules/meta/empreintes.js';
import { IndexDesTextes } from '../../../src/rules/meta/index-des-textes.js';

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

  it('follow the certifications from one check to the next', () => {
    const index = new IndexDesTextes();
    const shared = () => [...index.partages()].map(({ holders }) => holders);
    const [one, two, three] = [certification(LONG), certification(LONG), certification(`${LONG} et les coûts.`)];
    index.update([one, two, three]);
    expect(shared()).toEqual([[one, two]]);
    index.update([one, three]);
    expect(shared()).toEqual([]);
    const edited = certification(LONG, `${LONG} et les coûts.`);
    index.update([edited, three, one]);
    expect(shared()).toEqual([
      [one, edited],
      [three, edited],
    ]);
    index.update([]);
    expect(shared()).toEqual([]);
  });
});
