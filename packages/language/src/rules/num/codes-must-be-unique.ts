import { counterScope, type Element, walk } from '@referentiel/model';
import type { ModelRule, RuleContext, Violation } from '../rule.js';
import { naming } from '../wording.js';

/** Two elements of one counting scope never share a code; each of them is reported, and points at the first other. */
function codesMustBeUnique({ certification }: RuleContext): Violation[] {
  const spaces = new Map<Element, Map<string, Element>>();
  const shared = new Map<Element, Map<string, Element[]>>();
  walk(certification, (element, path) => {
    const { code } = element;
    if (!code) return;
    const scope = counterScope(element, path, certification);
    let codes = spaces.get(scope);
    if (!codes) {
      codes = new Map();
      spaces.set(scope, codes);
    }
    const first = codes.get(code);
    if (!first) {
      codes.set(code, element);
      return;
    }
    const here = shared.get(scope) ?? new Map<string, Element[]>();
    shared.set(scope, here);
    const known = here.get(code);
    if (known) known.push(element);
    else here.set(code, [first, element]);
  });
  return [...shared.values()].flatMap((codes) =>
    [...codes.values()].flatMap((elements) => elements.map((one) => duplicate(one, elements))),
  );
}

function duplicate(element: Element, elements: Element[]): Violation {
  const other = elements.find((one) => one !== element) as Element;
  const { place } = element;
  return {
    place: place && { uri: place.uri, range: place.name },
    params: { code: element.code ?? '', autre: naming(other).fr, other: naming(other).en },
    element: element.code ?? '',
    related: other.place
      ? [
          {
            place: { uri: other.place.uri, range: other.place.name },
            message: { fr: 'déjà pris ici', en: 'already taken here' },
          },
        ]
      : [],
  };
}

export const rule: ModelRule = {
  id: 'NUM-01',
  severity: 'error',
  title: { fr: 'Un code ne doit désigner qu’un élément', en: 'A code must mean one element' },
  why: {
    fr: 'Le lecteur et les renvois ne sauraient pas lequel est visé. Quand les codes recommencent dans chaque bloc ou activité, dites-le dans « codes » : critère "{n}" par compétence.',
    en: 'Neither the reader nor references would know which one is meant. When codes restart in each bloc or activity, say so in `codes`: critère "{n}" par compétence.',
  },
  source: 'Référentiel, langage',
  message: ({ code, autre, other }) => ({
    fr: `Le code ${code} est aussi celui d’un autre élément (${autre}) : donnez un autre code à l’un des deux.`,
    en: `The code ${code} is also that of another element (${other}): give one of them another code.`,
  }),
  example: {
    wrong:
      'certification X\ncompétence C1 "Relever les écarts pour les corriger."\ncompétence C1 "Corriger les écarts pour tenir le délai."\n',
    right:
      'certification X\ncompétence C1 "Relever les écarts pour les corriger."\ncompétence C2 "Corriger les écarts pour tenir le délai."\n',
  },
  check: codesMustBeUnique,
};
