import {
  addAll,
  type Certification,
  contenuOf,
  type Element,
  type Place,
  parametresDeclares,
  type RenvoiEpreuve,
  walk,
} from '@referentiel/model';
import type { ModelRule, RuleContext, Violation } from '../rule.js';

/** A value of a list, and where it stands. */
interface Item {
  value: string;
  place: Place | undefined;
}

/** The lists of several values that an element holds, by what the author calls them. */
function* listsOf(element: Element): Iterable<{ mot: string; items: Item[] }> {
  if ('references' in element) {
    const { references, themes } = element;
    if (references.length > 1) {
      const items = references.map(({ catalogue, entree, place }) => ({ value: `${catalogue} ${entree}`, place }));
      yield { mot: 'réf', items };
    }
    if (themes.length > 1) {
      const here = element.place && { uri: element.place.uri, range: element.place.name };
      yield { mot: 'traite', items: themes.map((theme) => ({ value: theme, place: here })) };
    }
  }
  if (element.genre === 'choix')
    yield { mot: 'tronc', items: element.tronc.map(({ nom, place }) => ({ value: nom, place })) };
  if (element.genre === 'option')
    yield { mot: 'inclut', items: element.inclut.map(({ nom, place }) => ({ value: nom, place })) };
  const uses: RenvoiEpreuve[] = [];
  for (const child of contenuOf(element)) {
    if (child.genre === 'evaluation') for (const { renvois } of child.groupes) addAll(uses, renvois);
  }
  if (uses.length > 1) yield { mot: 'évalué par', items: uses.map(({ nom, place }) => ({ value: nom, place })) };
}

function* listsOfCertification(certification: Certification): Iterable<{ mot: string; items: Item[] }> {
  const { place } = certification;
  for (const mot of ['nsf', 'rome', 'formacode', 'acces'] as const) {
    const range = place && { uri: place.uri, range: place.fields[mot] ?? place.name };
    yield { mot: mot === 'acces' ? 'accès' : mot, items: certification[mot].map((value) => ({ value, place: range })) };
  }
  yield {
    mot: 'vise',
    items: certification.vise.map(({ catalogue, entree, place: at }) => ({
      value: `${catalogue} ${entree}`,
      place: at,
    })),
  };
  const old = certification.renouvellements.flatMap((one) => one.equivalences);
  yield { mot: 'bloc de l’ancienne fiche', items: old.map(({ ancien, place: at }) => ({ value: ancien, place: at })) };
  for (const { parametres, element } of parametresDeclares(certification)) {
    const at = element.place && { uri: element.place.uri, range: element.place.fields.nature ?? element.place.name };
    const natures = (parametres.nature ?? []).map((nature) => ('connue' in nature ? nature.connue : nature.autre));
    yield { mot: 'nature', items: natures.map((value) => ({ value, place: at })) };
  }
}

/** A value stands once in its list: the second is a slip, and often stands for another value that is then missing. */
function listsShouldNotRepeatThemselves({ certification }: RuleContext): Violation[] {
  const lists = [...listsOfCertification(certification), ...listsOf(certification)];
  walk(certification, (element) => {
    // They hold no list, and are the most.
    if (element.genre !== 'critere') addAll(lists, listsOf(element));
  });
  return lists.flatMap(({ mot, items }) => {
    if (items.length < 2) return [];
    const seen = new Set<string>();
    return items.flatMap(({ value, place }): Violation[] => {
      if (!seen.has(value)) {
        seen.add(value);
        return [];
      }
      return [{ place, params: { mot, valeur: value } }];
    });
  });
}

export const rule: ModelRule = {
  id: 'SYN-12',
  severity: 'warning',
  title: { fr: 'Une liste ne devrait pas se répéter', en: 'A list should not repeat itself' },
  why: {
    fr: 'Une valeur donnée deux fois tient souvent la place d’une autre, qui manque.',
    en: 'A value given twice often stands for another one, which is missing.',
  },
  source: 'Référentiel, langage',
  message: ({ mot, valeur }) => ({
    fr: `« ${valeur} » est déjà dans la liste « ${mot} » : retirez-le, ou écrivez la valeur qui manque.`,
    en: `“${valeur}” is already in the list “${mot}”: remove it, or write the value that is missing.`,
  }),
  example: {
    wrong: 'certification X {\n    rome M1803, M1805, M1803\n}\n',
    right: 'certification X {\n    rome M1803, M1805\n}\n',
  },
  check: listsShouldNotRepeatThemselves,
};
