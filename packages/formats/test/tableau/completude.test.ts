import { describe, expect, it } from 'vitest';
import { lignesOf, passagesOf, tableau, texteLigne } from '../../src/index.js';
import { riche } from './riche.js';

/** Metadata of the identity, and what is printed only where it is in force or never. */
const ELSEWHERE = new Set([
  'notes',
  'derogations',
  'motif',
  'schemas',
  'certificateurs',
  'emplois',
  'textes',
  'amenagements',
  'reprend',
]);

/** Every text of a model, by a blind walk over its fields: titles and the characters of runs. */
function textsOf(value: unknown, found: string[] = []): string[] {
  if (Array.isArray(value)) for (const item of value) textsOf(item, found);
  else if (value !== null && typeof value === 'object') {
    for (const [key, field] of Object.entries(value)) {
      if ((key === 'texte' || key === 'intitule') && typeof field === 'string') found.push(field);
      else if (!ELSEWHERE.has(key)) textsOf(field, found);
    }
  }
  return found;
}

describe('the layout', () => {
  const printed = passagesOf(tableau(riche())).flatMap(({ passage }) => lignesOf(passage).map(texteLigne));

  it('prints every text of the model', () => {
    const texts = textsOf({ ...riche(), intitule: undefined });
    expect(texts.length).toBeGreaterThan(60);
    expect(texts.filter((text) => !printed.some((line) => line.includes(text)))).toEqual([]);
  });

  it('prints a fragment where it is named', () => {
    expect(printed).toContain('Aménagements\u00a0: Fragment commun.');
  });
});
