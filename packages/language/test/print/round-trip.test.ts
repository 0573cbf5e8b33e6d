import {
  type Certification,
  type Competence,
  type CompetenceTransversale,
  type Critere,
  contenuOf,
  isFragment,
  Resolver,
  walk,
} from '@referentiel/model';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { certificationArbitrary } from '../../../model/test/arbitraries/index.js';
import { printCertification } from '../../src/print/index.js';
import { readBack } from './reading.js';

/**
 * What the grammar has no words for: a fragment's printed code, notes and waivers; the name of a fragment right behind
 * `compétence` or, with notes, `critère` (it would be read as the code).
 */
function expressible(value: Certification): Certification {
  const certification = structuredClone(value);
  const resolver = new Resolver(certification);
  for (const texte of certification.textes) {
    delete texte.imprime;
    Object.assign(texte, { notes: [], derogations: [] });
  }
  const say = (one: Competence | CompetenceTransversale | Critere) => {
    const parted = one.code !== undefined || one.imprime !== undefined || ('reprend' in one && one.reprend);
    const listed = one.genre === 'critere' && !one.notes.length && !one.derogations.length;
    if (one.enonce && isFragment(one.enonce) && !parted && !listed)
      one.enonce = structuredClone(resolver.prose(one.enonce));
  };
  walk(certification, (element) => {
    if (element.genre === 'competence' || element.genre === 'competenceTransversale' || element.genre === 'critere')
      say(element);
    for (const child of contenuOf(element)) if (child.genre === 'critere') say(child);
  });
  return certification;
}

test('what is printed reads back as the same model, without one mistake', () => {
  fc.assert(
    fc.property(certificationArbitrary.map(expressible), (certification) => {
      const text = printCertification(certification);
      const read = readBack(text);
      expect(read.mistakes).toEqual([]);
      expect(read.certification).toEqual(certification);
      expect(printCertification(read.certification)).toBe(text);
    }),
    { numRuns: 300 },
  );
}, 120_000);
