import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fragmentsNommes, Resolver, renvoisOf, walk, withoutPlaces } from '../src/index.js';
import { certificationArbitrary } from './arbitraries/index.js';

const KEYS_AND_KINDS = [
  ...[
    'bloc',
    'activite',
    'tache',
    'sousTache',
    'competence',
    'choix',
    'option',
    'critere',
    'epreuve',
    'partie',
    'texte',
    'competenceTransversale',
  ],
  ...[
    'mention',
    'evaluation',
    'resultat',
    'exemples',
    'missions',
    'modalite',
    'projet',
    'semaine',
    'paragraphe',
    'liste',
  ],
  ...[
    'code',
    'imprime',
    'reprend',
    'tronc',
    'inclut',
    'voir',
    'surcharges',
    'motif',
    'justification',
    'fragment',
    'titre',
    'raison',
    'gras',
    'italique',
  ],
  ...[
    'parametre',
    'debut',
    'sousPuces',
    'libre',
    'minutes',
    'individualise',
    'majorite',
    'distance',
    'reponse',
    'commentaire',
    'reprise',
    'siret',
    'lien',
  ],
];

/** The keys of a value that say something, and the kinds of its elements. */
function* vocabulary(value: unknown): Iterable<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, field] of Object.entries(value)) {
    if (key === 'genre') yield String(field);
    else if (!Array.isArray(value) && !(Array.isArray(field) && !field.length)) yield key;
    yield* vocabulary(field);
  }
}

describe('certificationArbitrary', () => {
  test('codes are unique in their owner and kind, and every reference resolves', () => {
    fc.assert(
      fc.property(certificationArbitrary, (certification) => {
        const resolver = new Resolver(certification);
        const codes = new Map<unknown, Set<string>>();
        walk(certification, (element, path) => {
          if (element.code === undefined) return;
          const siblings = codes.get(path.at(-1)) ?? new Set();
          codes.set(path.at(-1), siblings);
          expect(siblings).not.toContain(element.code);
          siblings.add(element.code);
        });
        for (const { renvoi, kind, from } of renvoisOf(certification)) {
          expect(resolver.element(renvoi, kind, from), renvoi.nom).toBeDefined();
        }
        for (const { fragment } of fragmentsNommes(certification)) {
          expect(resolver.prose({ fragment }).blocs).not.toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('two hundred models show every construct, without places', () => {
    const models = fc.sample(certificationArbitrary, { numRuns: 200, seed: 1 });
    const seen = new Set(models.flatMap((model) => [...vocabulary(model)]));
    expect(KEYS_AND_KINDS.filter((word) => !seen.has(word))).toEqual([]);
    expect(withoutPlaces(models)).toEqual(models);
  });
});
