import { printCertification } from '@referentiel/language';
import { type Certification, type Competence, competencesOf, proseFrom } from '@referentiel/model';
import { describe, expect, it } from 'vitest';
import { corpus } from '../corpus/index.js';
import { account } from '../support/accounting.js';
import { countElements } from '../support/counts.js';
import { idealImport } from '../support/ideal.js';
import { readSource } from '../support/import-file.js';
import { placeWords, rightShare } from '../support/places.js';
import { recover } from '../support/recovered.js';
import type { Truth } from '../support/truth.js';

function marks(truth: Truth, certification: Certification) {
  const recovered = recover(certification);
  const counts = countElements(truth, recovered);
  const { lost, twice } = account(truth, certification);
  return { counts, right: rightShare(placeWords(truth, recovered)), lost, twice };
}

/** The scores are tried on imports whose quality is known: a perfect one, and damaged ones. */
describe.each(corpus())('the scores of $name', ({ truth }) => {
  const source = printCertification(idealImport(truth));
  const perfect = () => readSource(source).certification;
  const first = (certification: Certification): Competence => {
    const [found] = competencesOf(certification);
    if (!found) throw new Error('no competence');
    return found.competence;
  };

  it('are full for a perfect import', () => {
    const { counts, right, lost, twice } = marks(truth, perfect());
    for (const [kind, count] of Object.entries(counts)) {
      expect({ kind, ...count }).toMatchObject({ right: count.truth, missing: [], extra: [] });
    }
    expect({ right, lost, twice }).toEqual({ right: 1, lost: {}, twice: {} });
    expect(readSource(source).mistakes).toEqual([]);
  });

  it('see a text that is gone', () => {
    const damaged = perfect();
    first(damaged).enonce = proseFrom('Autre chose');
    const { counts, right, lost, twice } = marks(truth, damaged);
    expect(counts.competence.right).toBe(counts.competence.truth - 1);
    expect(right).toBeLessThan(1);
    expect(Object.keys(lost).length).toBeGreaterThan(3);
    expect(twice).toHaveProperty('Autre');
  });

  it('see a text that stands twice', () => {
    const damaged = perfect();
    damaged.notes.push({ texte: first(damaged).enonce ?? proseFrom('') });
    const { right, lost, twice } = marks(truth, damaged);
    expect({ right, lost }).toEqual({ right: 1, lost: {} });
    expect(Object.keys(twice).length).toBeGreaterThan(3);
  });

  it('see criteria beside another competence', () => {
    const damaged = perfect();
    const all = competencesOf(damaged).map(({ competence }) => competence);
    const from = all.find(({ contenu }) => contenu.some(({ genre }) => genre === 'critere'));
    const into = all.findLast((one) => one !== from);
    const moved = from?.contenu.filter(({ genre }) => genre === 'critere') ?? [];
    if (!from || !into || !moved.length) return;
    from.contenu = from.contenu.filter(({ genre }) => genre !== 'critere');
    into.contenu.push(...moved);
    const { right, lost, twice } = marks(truth, damaged);
    expect({ lost, twice }).toEqual({ lost: {}, twice: {} });
    expect(right).toBeLessThan(1);
  });

  it('see épreuves that came off their competence', () => {
    const damaged = perfect();
    const one = competencesOf(damaged).find(({ competence }) =>
      competence.contenu.some(({ genre }) => genre === 'evaluation'),
    );
    expect(one).toBeDefined();
    if (one) one.competence.contenu = one.competence.contenu.filter(({ genre }) => genre !== 'evaluation');
    expect(marks(truth, damaged).right).toBeLessThan(1);
  });
});
