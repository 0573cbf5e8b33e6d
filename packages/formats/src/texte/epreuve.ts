import {
  type Epreuve,
  type ParametresEpreuve,
  type Partie,
  parametresDeclaresPar,
  parametresOf,
  printedCode,
  type UsageEpreuve,
} from '@referentiel/model';
import type { Impression } from './impression.js';
import { passagesParametres } from './parametres.js';
import type { Passage } from './passage.js';
import { proseImprimee } from './prose-imprimee.js';
import { valeursCitees } from './valeurs.js';

/**
 * Title of an épreuve: printed code and title. One that has neither goes by its description; without description it
 * shows its name, so that it is never invisible.
 */
export function titreEpreuve(epreuve: Epreuve, { certification }: Impression): Passage[] {
  const code = printedCode(epreuve, [certification], certification);
  const intitule = epreuve.intitule ?? (code || epreuve.description ? undefined : epreuve.code);
  if (!code && intitule === undefined) return [];
  return [
    {
      role: 'epreuve',
      ...(code && { code }),
      ...(intitule !== undefined && { intitule }),
      retrait: 0,
      element: epreuve,
    },
  ];
}

/** The code of a part is a name for references: it prints only when the author says so, or when there is no title. */
export function titrePartie(partie: Partie, retrait: number): Passage[] {
  const code = partie.imprime;
  const intitule = partie.intitule ?? (code === undefined ? partie.code : undefined);
  if (!code && intitule === undefined) return [];
  return [
    { role: 'partie', ...(code && { code }), ...(intitule !== undefined && { intitule }), retrait, element: partie },
  ];
}

/** The description with its parameters replaced; without description, the lines made from the parameters. */
function corps(
  epreuve: Epreuve | Partie,
  own: ParametresEpreuve,
  around: ParametresEpreuve,
  impression: Impression,
  retrait: number,
): Passage[] {
  const { resolver } = impression;
  if (!own.description) return passagesParametres(own, resolver, retrait, epreuve);
  const valeurs = { ...valeursCitees(around, resolver), ...valeursCitees(own, resolver) };
  return [
    {
      role: 'description',
      prose: proseImprimee(own.description, resolver, valeurs),
      retrait,
      element: epreuve,
      ...(own.description !== epreuve.description && { surcharge: true }),
    },
  ];
}

/** The épreuve that a part belongs to. */
export function epreuveOfPartie(partie: Partie, { certification }: Impression): Epreuve | undefined {
  return certification.epreuves.find((epreuve) => epreuve.parties.includes(partie));
}

/** A part: its own title, its own description or parameters; a parameter it lacks is quoted from the épreuve. */
export function passagesPartie(
  partie: Partie,
  own: ParametresEpreuve,
  around: ParametresEpreuve,
  impression: Impression,
): Passage[] {
  return [...titrePartie(partie, 1), ...corps(partie, own, around, impression, 1)];
}

/**
 * What is printed for an épreuve at a place of use (langage.md « Printing an épreuve »): title, description or
 * parameters in force, parts. A part used alone stands under the title of its épreuve, unless `sousTitre` says that
 * this title has just been printed, and under what it says itself where nothing else prints that (`sansListe`); a part used beside its whole épreuve (`parties`) takes its parameters there. An
 * unknown name is printed as written.
 */
export function passagesUsage(
  usage: UsageEpreuve,
  impression: Impression,
  sousTitre?: Epreuve,
  parties: readonly UsageEpreuve[] = [],
): Passage[] {
  const { epreuve } = usage;
  if (!epreuve) return [{ role: 'epreuve', intitule: usage.nom, retrait: 0, champ: { nom: 'nom', de: usage } }];
  const parametres = parametresOf(usage);
  if (epreuve.genre === 'partie') {
    const owner = epreuveOfPartie(epreuve, impression);
    const around = owner ? parametresDeclaresPar(owner) : {};
    const titre = owner && owner !== sousTitre ? titreEpreuve(owner, impression) : [];
    const introduction = owner && impression.introduites?.has(epreuve) ? corps(owner, around, {}, impression, 0) : [];
    return [...titre, ...introduction, ...passagesPartie(epreuve, parametres, around, impression)];
  }
  return [
    ...titreEpreuve(epreuve, impression),
    ...corps(epreuve, parametres, {}, impression, 0),
    ...epreuve.parties.flatMap((partie) => {
      const used = parties.find((one) => one.epreuve === partie);
      return passagesPartie(partie, used ? parametresOf(used) : parametresDeclaresPar(partie), parametres, impression);
    }),
  ];
}
