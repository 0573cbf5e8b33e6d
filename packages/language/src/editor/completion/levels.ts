import { isFragment, plainText } from '@referentiel/model';
import { CompletionItemKind } from 'vscode-languageserver-types';
import { said } from '../context.js';
import { NIVEAU_ECF_EN } from '../hover/niveaux-ecf.js';
import { levelsOf, REFERENCE_RULES } from './entries.js';
import type { CompletionPlace } from './place.js';
import { referenceInHand } from './reference-in-hand.js';
import type { Suggestion } from './suggestion.js';

const OUTSIDE = { fr: 'hors norme', en: 'not in the norm' };

/** The levels of the entry in hand, with what each means; those that the norm does not have come last. */
export function levels(place: CompletionPlace): Suggestion[] {
  if (!REFERENCE_RULES.some((rule) => place.expects(rule, 'niveau'))) return [];
  const { names } = place.context.snapshot;
  const { catalogue: name = '', entree: code = '' } = referenceInHand(place.statement, names.catalogues);
  const entree = names.entree(name, code);
  const catalogue = names.catalogues.get(name);
  if (!entree || !catalogue) return [];
  const details = (valeur: number) =>
    [...entree.detailsNiveaux, ...catalogue.niveaux]
      .filter((niveau) => niveau.valeur === valeur)
      .flatMap(({ texte }) => (texte && !isFragment(texte) ? [plainText(texte)] : []));
  const outside = entree.detailsNiveaux.filter(({ horsNorme }) => horsNorme).map(({ valeur }) => valeur);
  const suggestion = (valeur: number, rank: Suggestion['rank']): Suggestion => {
    const [general, ...others] = details(valeur);
    const english = place.context.langue === 'en' && name === 'e-CF' ? NIVEAU_ECF_EN[valeur] : undefined;
    const first = english ?? general;
    return {
      label: String(valeur),
      kind: CompletionItemKind.EnumMember,
      rank,
      text: String(valeur),
      ...(first !== undefined && { title: first, documentation: [first, ...others].join('\n\n') }),
      ...(rank === 'last' && { about: said(place.context, OUTSIDE) }),
    };
  };
  return [
    ...levelsOf(entree).map((valeur) => suggestion(valeur, 'fitting')),
    ...outside.map((valeur) => suggestion(valeur, 'last')),
  ];
}
