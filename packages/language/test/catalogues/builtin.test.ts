import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '@referentiel/model';
import { plainText } from '@referentiel/model';
import { describe, expect, it } from 'vitest';
import { buildCatalogues, builtinCatalogues, createRefServices, formatDocument, parseSource } from '../../src/index.js';
import { hasShared, SHARED } from '../shared.js';

const { ref } = createRefServices();
const files = builtinCatalogues(ref);
const [ecf, cigref] = files.flatMap(buildCatalogues) as [Catalogue, Catalogue];

function entries(catalogue: Catalogue) {
  return catalogue.domaines.flatMap((domaine) => domaine.entrees.map((entree) => ({ domaine, entree })));
}

function table(name: string): string[][] {
  const [, ...lines] = readFileSync(join(SHARED, 'data', name), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line) => line.split('\t'));
}

/** The facts are typed with straight apostrophes, what authors see is not. */
function curly(text: string): string {
  return text.replace(/(\p{L})'(?=\p{L})/gu, '$1’');
}

describe('built-in catalogues', () => {
  it('are sound, formatted, and stand under builtin: URIs', () => {
    expect(files.map((file) => file.uri)).toEqual(['builtin:/e-cf.ref', 'builtin:/cigref.ref']);
    for (const file of files) {
      expect(file.issues).toEqual([]);
      expect(file.parseErrors).toEqual([]);
      expect(formatDocument(file.text, ref).text).toBe(file.text);
    }
  });

  it('declare, built beforehand, what their texts say', () => {
    for (const { uri, text, declared } of files) {
      expect(declared, uri).toEqual(buildCatalogues(parseSource(ref, uri, text)));
    }
  });

  it('has the 41 competences of e-CF 4.0 with a definition each, five levels, T1 to T7', () => {
    const current = entries(ecf).filter(({ entree }) => entree.retiree === undefined);
    expect(current).toHaveLength(41);
    for (const { entree } of current) {
      const definition = entree.parties.find((partie) => partie.nom === 'definition');
      expect(
        definition && 'blocs' in definition.texte && plainText(definition.texte).length,
        entree.code,
      ).toBeGreaterThan(80);
    }
    expect(ecf.niveaux.map((niveau) => niveau.valeur)).toEqual([1, 2, 3, 4, 5]);
    expect(ecf.notions.map((notion) => notion.code)).toEqual(['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7']);
    expect(entries(ecf).find(({ entree }) => entree.code === 'D.12')?.entree.retiree).toBeDefined();
  });

  it('marks the levels that only the Cigref has', () => {
    const added = entries(ecf).flatMap(({ entree }) =>
      entree.detailsNiveaux.filter((niveau) => niveau.horsNorme).map((niveau) => `${entree.code} ${niveau.valeur}`),
    );
    expect(added).toEqual(['A.1 3', 'D.2 3', 'E.9 3']);
  });

  it('has 50 profiles that require 418 competences, all of e-CF, within its levels or the added ones', () => {
    const profiles = entries(cigref);
    expect(profiles).toHaveLength(50);
    const required = profiles.flatMap(({ entree }) => entree.requiert);
    expect(required).toHaveLength(418);
    const known = new Map(entries(ecf).map(({ entree }) => [entree.code, entree]));
    for (const { entree, niveau = 0 } of required) {
      const found = known.get(entree);
      const inRange = niveau >= (found?.niveaux?.min ?? 9) && niveau <= (found?.niveaux?.max ?? 0);
      const added = found?.detailsNiveaux.some((detail) => detail.valeur === niveau && detail.horsNorme);
      expect(inRange || added, `${entree} ${niveau}`).toBe(true);
    }
  });

  it.skipIf(!hasShared)('says what the facts say (../shared/data)', () => {
    const areas: Record<string, string> = { A: 'PLAN', B: 'BUILD', C: 'RUN', D: 'ENABLE', E: 'MANAGE' };
    const current = entries(ecf).filter(({ entree }) => entree.retiree === undefined);
    expect(
      current.map(({ domaine, entree }) => [
        entree.code,
        areas[domaine.code ?? ''],
        entree.anglais,
        entree.intitule,
        String(entree.niveaux?.min),
        String(entree.niveaux?.max),
      ]),
    ).toEqual(table('ecf.tsv').map((row) => row.slice(0, 6).map(curly)));
    expect(
      entries(cigref).map(({ domaine, entree }) => [entree.code, entree.intitule, domaine.code, domaine.intitule]),
    ).toEqual(table('cigref_profiles.tsv').map((row) => row.slice(0, 4).map(curly)));
    expect(
      entries(cigref).flatMap(({ entree }) =>
        entree.requiert.map((one) => [entree.code, one.entree, String(one.niveau)]),
      ),
    ).toEqual(table('cigref_profile_competences.tsv').map((row) => row.slice(0, 3)));
  });
});
