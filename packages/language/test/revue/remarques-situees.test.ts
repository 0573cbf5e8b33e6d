import { expect, it } from 'vitest';
import {
  builtinCatalogues,
  checkWorkspace,
  createRefServices,
  parseSource,
  remarquesSituees,
} from '../../src/index.js';

const { ref } = createRefServices();

/** The remarks of the first certification of some files, and what each place of them is in its file. */
function remarks(...texts: string[]) {
  const files = texts.map((text, at) => parseSource(ref, `file:///projet/${at ? `p${at}` : 'x'}.ref`, text));
  const { certifications, findings } = checkWorkspace(files, builtinCatalogues(ref));
  const [checked] = certifications;
  if (!checked) throw new Error('no certification');
  const found = remarquesSituees(checked, findings);
  const textOf = (uri: string) => files.find((file) => file.uri === uri)?.text ?? '';
  return {
    found,
    findings,
    words: (regle: string) =>
      found
        .filter((one) => one.regle === regle)
        .map(({ lieux }) =>
          lieux.map(({ place, debut, fin, nom }) => `${nom}: ${textOf(place.uri).slice(debut, fin)}`),
        ),
  };
}

const MAIN = `certification ATR "Animer des ateliers" {
    assume META-08 "Le métier ne reçoit pas de public."
    bloc B1 "Préparer un atelier" {
        activité A1 "Préparation" {
            compétence C1 "Ranger les outils ; noter les pertes pour éviter les accidents." { évaluée par E9 }
            compétence C2 "Trier les outils ; noter les pertes pour éviter les accidents." { évaluée par E9 }
        }
    }
}
`;
const PART = `dans ATR
bloc B2 "Tenir un atelier" {
    activité A2 "Animation" {
        compétence C3 "Accueillir un groupe ; le guider pour présenter l’atelier." { évaluée par E9 }
    }
}
`;

it('keep the places of one bloc of which the same is said together, with their words and the elements', () => {
  const { words } = remarks(MAIN, PART);
  expect(words('TXT-07')).toEqual([['C1:  ;', 'C2:  ;'], ['C3:  ;']]);
  expect(words('REF-01')).toEqual([['C1: E9', 'C2: E9'], ['C3: E9']]);
});

it('say all that check tells of the certification, once, and nothing of other files', () => {
  const { found, findings, words } = remarks(MAIN, PART, 'catalogue Autre\n');
  const own = findings.filter(({ place }) => !place.uri.endsWith('p2.ref'));
  const places = found.flatMap(({ regle, lieux }) =>
    lieux.map(({ place }) => [regle, place.uri, place.range.start.line, place.range.start.character].join()),
  );
  expect(places.sort()).toEqual(
    own.map(({ rule, place: { uri, range } }) => [rule, uri, range.start.line, range.start.character].join()).sort(),
  );
  expect(words('META-08')).toEqual([]);
  expect(found).toContainEqual(
    expect.objectContaining({ gravite: 'erreur', regle: 'REF-01', source: expect.any(String) }),
  );
});
