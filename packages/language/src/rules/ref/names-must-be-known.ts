import { type CIBLES, fragmentsNommes, renvoisOf } from '@referentiel/model';
import type { ModelRule, Params, RuleContext, Violation } from '../rule.js';
import { suggestion } from './suggest.js';

/** At most so many names are listed when none is near. */
const LISTED = 6;

/** What a reference expected, and what there is: `aucun`, the kind, and the names to choose from. */
function params(nom: string, meant: string | undefined, aucun: { fr: string; en: string }, names: string[]): Params {
  const listed = names.length > LISTED ? [...names.slice(0, LISTED), '…'] : names;
  return { nom, suggestion: meant ?? '', aucun: aucun.fr, none: aucun.en, connus: listed.join(', ') };
}

/** Every name that refers to an element means one; else the nearest name is suggested, or the names that exist. */
function* namesMustBeKnown({ certification, resolver }: RuleContext): Iterable<Violation> {
  for (const { renvoi, kind, from } of renvoisOf(certification)) {
    const found = resolver.candidates(renvoi.nom, kind, from);
    if (found.length > 0 || !renvoi.place) continue;
    const names = resolver.names(kind, from);
    const { nom, fixes } = suggestion(renvoi.nom, names, renvoi.place);
    yield { place: renvoi.place, params: params(renvoi.nom, nom, AUCUN[kind], names), fixes };
  }
  const textes = certification.textes.map((texte) => texte.code);
  for (const { fragment, place } of fragmentsNommes(certification)) {
    if (!place || textes.includes(fragment)) continue;
    const { nom, fixes } = suggestion(fragment, textes, place);
    yield { place, params: params(fragment, nom, AUCUN.texte, textes), fixes };
  }
}

const ELEMENT = { fr: 'aucun élément de la certification', en: 'no element of the certification' };

const AUCUN: Record<keyof typeof CIBLES, { fr: string; en: string }> = {
  epreuve: { fr: 'aucune épreuve', en: 'no épreuve' },
  transversale: { fr: 'aucune compétence transversale', en: 'no transversal competence' },
  texte: { fr: 'aucun texte déclaré par « texte »', en: 'no text declared by `texte`' },
  bloc: { fr: 'aucun bloc', en: 'no bloc' },
  tronc: ELEMENT,
  inclut: ELEMENT,
  voir: ELEMENT,
};

function remede(meant: string, connus: string): { fr: string; en: string } {
  if (meant) return { fr: ` : vouliez-vous dire ${meant} ?`, en: `: did you mean ${meant}?` };
  const known = connus ? { fr: ` Il y a : ${connus}.`, en: ` There is: ${connus}.` } : { fr: '', en: '' };
  return { fr: `. Déclarez-le ou corrigez le nom.${known.fr}`, en: `. Declare it or correct the name.${known.en}` };
}

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
  message: ({ nom, aucun, none, suggestion: meant = '', connus = '' }) => ({
    fr: `« ${nom} » ne désigne ${aucun}${remede(meant, connus).fr}`,
    en: `“${nom}” means ${none}${remede(meant, connus).en}`,
  }),
  example: {
    wrong:
      'certification X\népreuve EP1 "Étude de cas"\ncompétence C1 "Relever les écarts pour les corriger." {\n    évaluée par EP11\n}\n',
    right:
      'certification X\népreuve EP1 "Étude de cas"\ncompétence C1 "Relever les écarts pour les corriger." {\n    évaluée par EP1\n}\n',
  },
  check: namesMustBeKnown,
};
