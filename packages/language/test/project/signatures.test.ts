import type { EntreeCatalogue } from '@referentiel/model';
import { expect, it } from 'vitest';
import { CheckedCertification } from '../../src/check/checked-certification.js';
import { builtinCatalogues, checkWorkspace, parseSource, RULES, settingsFor } from '../../src/index.js';
import { ref } from './random-workspace.js';

/** What the signature of an entry is made of (check/signatures.ts). */
const KNOWN = new Set<string>([
  'code',
  'niveaux',
  'retiree',
  'detailsNiveaux',
  'requiert',
] satisfies (keyof EntreeCatalogue)[]);

it('no rule on certifications reads more of an entry than its signature holds', () => {
  const read = new Set<string>();
  const watched = (entree: EntreeCatalogue): EntreeCatalogue =>
    new Proxy(entree, {
      get: (target, field) => {
        read.add(String(field));
        return Reflect.get(target, field);
      },
    });
  for (const rule of RULES) {
    const { example } = rule;
    if (!example || example.langue === 'json') continue;
    for (const text of [example.wrong, example.right]) {
      const file = parseSource(ref, 'file:///x.ref', text);
      const { certifications, catalogues, entree } = checkWorkspace([file], builtinCatalogues(ref));
      const asked = (catalogue: string, code: string) => {
        const found = entree(catalogue, code);
        return found && watched(found);
      };
      for (const { source } of certifications) {
        const atHand = { catalogues, entree: asked, revision: 0 };
        const checked = new CheckedCertification(source, atHand, settingsFor([rule]));
        void checked.redaction;
      }
    }
  }
  expect(read.size).toBeGreaterThan(3);
  expect([...read].filter((field) => !KNOWN.has(field))).toEqual([]);
});
