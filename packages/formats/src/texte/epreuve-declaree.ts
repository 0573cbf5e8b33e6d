import { type Epreuve, type Partie, parametresDeclaresPar } from '@referentiel/model';
import { titreEpreuve, titrePartie } from './epreuve.js';
import type { Impression } from './impression.js';
import { passageTexte } from './introduction.js';
import { passagesParametres } from './parametres.js';
import type { Passage } from './passage.js';
import { proseImprimee } from './prose-imprimee.js';
import { valeursCitees } from './valeurs.js';

/** The words by which an épreuve is known: its title, else the description that stands for it in the table. */
export function nomEpreuve(epreuve: Epreuve, impression: Impression): Passage[] {
  const titre = titreEpreuve(epreuve, impression);
  return titre.length ? titre : passageTexte('description', epreuve.description, undefined, epreuve, impression);
}

/**
 * An épreuve as it is declared, for a list of épreuves: below its name, its parameters and those of its parts. A
 * description follows them where the table does not print it already (`decrits`, see `decritsPar`): that of an épreuve
 * that nothing uses, or of which only parts are used.
 */
export function passagesDeclares(epreuve: Epreuve, decrits: ReadonlySet<unknown>, impression: Impression): Passage[] {
  const { resolver } = impression;
  const citees = valeursCitees(parametresDeclaresPar(epreuve), resolver);
  const description = (one: Epreuve | Partie, retrait: number): Passage[] => {
    if (!one.description || decrits.has(one)) return [];
    const valeurs = { ...citees, ...valeursCitees(parametresDeclaresPar(one), resolver) };
    return [{ role: 'description', prose: proseImprimee(one.description, resolver, valeurs), retrait, element: one }];
  };
  const isNamed = titreEpreuve(epreuve, impression).length > 0;
  return [
    ...passagesParametres(epreuve, resolver, 0, epreuve),
    ...(isNamed ? description(epreuve, 0) : []),
    ...epreuve.parties.flatMap((partie) => [
      ...titrePartie(partie, 0),
      ...passagesParametres(partie, resolver, 1, partie),
      ...description(partie, 1),
    ]),
  ];
}
