import { CIBLES, fragmentsNommes, type Genre, renvoisOf } from '@referentiel/model';
import type { ModelRule, RuleContext, Violation } from '../rule.js';
import { suggestion } from './suggest.js';

/** Every name that refers to an element means one; else the nearest name is suggested. */
function* namesMustBeKnown({ certification, resolver }: RuleContext): Iterable<Violation> {
  for (const { renvoi, kind, from } of renvoisOf(certification)) {
    const found = resolver.candidates(renvoi.nom, kind, from);
    if (found.length > 0 || !renvoi.place) continue;
    const names = resolver.names(kind, from);
    const { nom, fixes } = suggestion(renvoi.nom, names, renvoi.place);
    yield { place: renvoi.place, params: { nom: renvoi.nom, attendu: attendu(kind), suggestion: nom ?? '' }, fixes };
  }
  for (const { fragment, place } of fragmentsNommes(certification)) {
    if (!place || certification.textes.some((texte) => texte.code === fragment)) continue;
    const { nom, fixes } = suggestion(
      fragment,
      certification.textes.map((texte) => texte.code),
      place,
    );
    yield { place, params: { nom: fragment, attendu: 'texte', suggestion: nom ?? '' }, fixes };
  }
}

const NOMS: Partial<Record<Genre, string>> = {
  epreuve: 'épreuve',
  competenceTransversale: 'compétence transversale',
  activite: 'activité',
};

function attendu(kind: keyof typeof CIBLES): string {
  const [first] = CIBLES[kind];
  return kind === 'voir' || kind === 'tronc' || kind === 'inclut' ? 'élément' : (NOMS[first] ?? first);
}

const ENGLISH: Record<string, string> = { texte: 'text', élément: 'element' };

export const rule: ModelRule = {
  id: 'REF-01',
  severity: 'error',
  title: {
    fr: 'Un nom doit désigner un élément de la certification',
    en: 'A name must mean an element of the certification',
  },
  why: {
    fr: 'Un renvoi vers un élément qui n’existe pas laisse une case vide dans le document.',
    en: 'A reference to an element that does not exist leaves a hole in the document.',
  },
  source: 'Vademecum RNCP 2023, p. 34',
  message: ({ nom, attendu: kind = '', suggestion: meant }) => ({
    fr: `« ${nom} » ne désigne aucun élément de type « ${kind} »${meant ? ` : vouliez-vous dire ${meant} ?` : '. Déclarez-le ou corrigez le nom.'}`,
    en: `“${nom}” means no element of kind “${ENGLISH[kind] ?? kind}”${meant ? `: did you mean ${meant}?` : '. Declare it or correct the name.'}`,
  }),
  example: {
    wrong:
      'certification X\népreuve EP1 "Étude de cas"\ncompétence C1 "Relever les écarts pour les corriger." {\n    évaluée par EP11\n}\n',
    right:
      'certification X\népreuve EP1 "Étude de cas"\ncompétence C1 "Relever les écarts pour les corriger." {\n    évaluée par EP1\n}\n',
  },
  check: namesMustBeKnown,
};
