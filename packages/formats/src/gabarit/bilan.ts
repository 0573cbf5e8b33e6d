import type { Prose } from '@referentiel/model';
import { annexe } from '../docx/annexes/index.js';
import { Bookmarks } from '../docx/bookmarks.js';
import { Numbering } from '../docx/numbering.js';
import type { DocxOptions } from '../docx/options.js';
import type { Impression } from '../texte/index.js';
import { annexesRestantes, REPERES_ANNEXES } from './blocs.js';
import type { Ecrits } from './ecrits.js';
import type { Gabarit } from './lire.js';
import { accolades, avis, type RemarqueGabarit } from './remarques.js';
import { FAITS } from './valeurs.js';

/** Empty most of the time, and by intent. */
const DISCRETS = new Set(['brouillon']);

/** Placeholders that say enough of what others say. */
const EQUIVALENTS: Readonly<Record<string, readonly string[]>> = { répertoire: ['sigle'], date: ['année'] };

const named = (noms: Iterable<string>) => [...new Set(noms)].map(accolades).join(', ');

/** The placeholders that the certification says nothing for. */
function vides({ paragraphes }: Gabarit, valeurs: ReadonlyMap<string, Prose>, { blocs }: Ecrits): RemarqueGabarit[] {
  const empty = paragraphes.flatMap(({ occurrences }) =>
    occurrences.flatMap((one) => {
      const { repere } = one;
      if (!repere || DISCRETS.has(repere.nom) || valeurs.has(repere.nom) || blocs.get(one)) return [];
      return [repere.nom];
    }),
  );
  if (!empty.length) return [];
  const names = named(empty);
  return [
    avis(
      `La certification ne dit rien pour ${names}\u00a0: la place est restée vide. Complétez le texte, ou ôtez du gabarit ces repères et ce qui les annonce.`,
      `The certification says nothing for ${names}: their place was left empty. Complete the text, or take out of the template these placeholders and what announces them.`,
    ),
  ];
}

/** What the form prints and that this template has no place for. */
function absents(
  { noms }: Gabarit,
  impression: Impression,
  valeurs: ReadonlyMap<string, Prose>,
  options: DocxOptions,
): RemarqueGabarit[] {
  const faits = noms.has('identité')
    ? []
    : Object.keys(FAITS).filter(
        (nom) => valeurs.has(nom) && !noms.has(nom) && !(EQUIVALENTS[nom] ?? []).some((other) => noms.has(other)),
      );
  const isTitled = noms.has('titre') || noms.has('intitulé') || !valeurs.has('titre');
  const redaction = { numbering: new Numbering(), bookmarks: new Bookmarks() };
  const annexes = (noms.has('annexes') ? [] : annexesRestantes({ options, noms })).flatMap((nom) =>
    annexe(nom, impression, redaction, options) ? REPERES_ANNEXES[nom] : [],
  );
  const missing = [...(isTitled ? [] : ['titre']), ...faits, ...annexes];
  if (!missing.length) return [];
  const names = named(missing);
  return [
    avis(
      `Ce gabarit n’imprime pas tout ce que dit la certification\u00a0: il y manque ${names}. Ajoutez ces repères si vous voulez les imprimer.`,
      `This template does not print all that the certification says: it lacks ${names}. Add these placeholders if you want them printed.`,
    ),
  ];
}

/** What the author should know of one certification in a template, once it is filled. */
export function bilan(
  gabarit: Gabarit,
  impression: Impression,
  valeurs: ReadonlyMap<string, Prose>,
  ecrits: Ecrits,
  options: DocxOptions,
): RemarqueGabarit[] {
  return [...vides(gabarit, valeurs, ecrits), ...absents(gabarit, impression, valeurs, options)];
}
