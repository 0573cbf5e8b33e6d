import type { Epreuve, Partie } from '@referentiel/model';
import { printElement, printHead, printIntitule, printSuivi } from './element.js';
import { printParametres } from './parametres.js';
import type { Statement } from './statement.js';

function printPartie(partie: Partie): Statement {
  const head = [...printHead('partie', partie), ...printIntitule(partie.intitule)];
  return { ...printElement('partie', head, [...printParametres(partie), ...printSuivi(partie)], true), grand: false };
}

/** An épreuve with its parameters, then its parts. */
export function printEpreuve(epreuve: Epreuve): Statement {
  const head = [...printHead('épreuve', epreuve), ...printIntitule(epreuve.intitule)];
  return printElement('épreuve', head, [
    ...printParametres(epreuve),
    ...epreuve.parties.map(printPartie),
    ...printSuivi(epreuve),
  ]);
}
