import type { Place } from '@referentiel/model';
import { addAll, addTo } from '@referentiel/model';
import { similarPairs } from '../../french/compare.js';
import { type ModelRule, numberParameter, type RuleContext, type Violation } from '../rule.js';
import { epreuvesLues, said } from './reading/epreuves.js';

interface Copie {
  texte: string;
  place: Place | undefined;
  element: string | undefined;
  /** A modality that is not declared as an épreuve: what a finding may be about. */
  libre: boolean;
}

/** How much two texts must have in common to be one text with small variants. */
const ALIKE = 0.9;
/** Related places that a finding gives; the message counts them all. */
const SHOWN = 20;

function copiesOf(context: RuleContext): Copie[] {
  const { lues, libres: written } = epreuvesLues(context);
  if (!written.length) return [];
  const libres = written.map(
    ({ modalite, element }): Copie => ({
      texte: 'fragment' in modalite.texte ? '' : said(modalite.texte, context),
      place: modalite.texte.place ?? modalite.place,
      element,
      libre: true,
    }),
  );
  const declared = lues.flatMap(({ epreuve }) =>
    [epreuve, ...epreuve.parties].flatMap(({ description, code }): Copie[] =>
      description && !('fragment' in description)
        ? [{ texte: said(description, context), place: description.place, element: code, libre: false }]
        : [],
    ),
  );
  return [...declared, ...libres];
}

let last: { texts: readonly string[]; alike: ReturnType<typeof similarPairs> } | undefined;

/** The pairs of the last list of texts are kept: most changes of a document are made elsewhere. */
function alikeIn(texts: readonly string[]): ReturnType<typeof similarPairs> {
  if (last?.texts.length !== texts.length || last.texts.some((text, rank) => text !== texts[rank])) {
    last = { texts, alike: similarPairs(texts, ALIKE) };
  }
  return last.alike;
}

/** A text written again and again beside competences is an épreuve that wants to be declared once. */
function* modalitiesShouldBeDeclaredOnce(context: RuleContext): Iterable<Violation> {
  const least = numberParameter(rule, 'longueur', context);
  const copies = copiesOf(context).filter(({ texte }) => texte.length >= least);
  if (!copies.some(({ libre }) => libre)) return;
  const byText = new Map<string, Copie[]>();
  for (const copie of copies) addTo(byText, copie.texte, copie);
  const texts = [...byText.keys()];
  const head = texts.map((_, rank) => rank);
  for (const { first, second } of alikeIn(texts))
    head[second] = Math.min(head[second] as number, head[first] as number);
  const groups = new Map<number, Copie[]>();
  texts.forEach((text, rank) => {
    const group = groups.get(head[rank] as number) ?? [];
    groups.set(head[rank] as number, group);
    addAll(group, byText.get(text) as Copie[]);
  });
  for (const group of groups.values()) {
    const one = group.find(({ libre }) => libre);
    if (!one || group.length < 2) continue;
    const others = group.filter((other) => other !== one);
    yield {
      place: one.place,
      params: { nombre: `${group.length}` },
      ...(one.element !== undefined && { element: one.element }),
      related: others
        .slice(0, SHOWN)
        .flatMap(({ place }) => (place ? [{ place, message: { fr: 'écrit aussi ici', en: 'written here too' } }] : [])),
    };
  }
}

export const rule: ModelRule = {
  id: 'EVA-22',
  severity: 'hint',
  redaction: true,
  parameters: {
    longueur: {
      what: {
        fr: 'longueur, en caractères, à partir de laquelle un texte recopié est signalé',
        en: 'length in characters from which a copied text is reported',
      },
      value: 60,
    },
  },
  title: {
    fr: 'Une modalité commune à plusieurs compétences devrait être déclarée une fois, en épreuve',
    en: 'A modality that several competences share should be declared once, as an épreuve',
  },
  why: {
    fr: 'Des copies finissent par différer, et le lecteur ne sait plus s’il s’agit de la même épreuve. Déclarée une fois, elle s’imprime partout où l’on y renvoie.',
    en: 'Copies end up differing, and the reader can no longer tell whether it is the same épreuve. Declared once, it is printed wherever it is referred to.',
  },
  source: 'Référentiel, relecture de dossiers réels',
  message: ({ nombre }) => ({
    fr: `Ce texte est écrit ${nombre} fois, ou presque\u00a0: déclarez une épreuve et renvoyez-y.`,
    en: `This text is written ${nombre} times, or nearly so: declare an épreuve and refer to it.`,
  }),
  example: {
    wrong: `certification X

épreuve E1 "Entretien"

compétence C1 "Relever les écarts de consommation pour les corriger." {
    évaluée par E1
    modalité "Étude de cas de quatre heures, suivie d’un entretien avec deux professionnels extérieurs."
}
compétence C2 "Corriger les écarts de consommation pour tenir le budget." {
    modalité "Étude de cas de quatre heures, suivie d’un entretien avec deux professionnels extérieurs."
}
`,
    right: `certification X

épreuve E1 "Entretien"

compétence C1 "Relever les écarts de consommation pour les corriger." {
    évaluée par E1
    modalité "Étude de cas de quatre heures, suivie d’un entretien avec deux professionnels extérieurs."
}
compétence C2 "Corriger les écarts de consommation pour tenir le budget." {
    évaluée par E1
}
`,
  },
  check: modalitiesShouldBeDeclaredOnce,
};
