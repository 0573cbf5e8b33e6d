import { type Choix, type Conteneur, type Contenu, isConteneur, type Option, type Renvoi } from '@referentiel/model';
import { printCompetence } from './competence.js';
import { printElement, printHead, printIntitule, printIntroduction, printSuivi } from './element.js';
import { printContenuEvaluation } from './evaluation.js';
import type { Impression } from './impression.js';
import { printPlage } from './quantite.js';
import { type Piece, propriete, type Statement } from './statement.js';

const MOT_CLE: Record<Conteneur['genre'], string> = {
  bloc: 'bloc',
  activite: 'activité',
  tache: 'tâche',
  sousTache: 'sous-tâche',
  choix: 'choix',
  option: 'option',
};

function printSelection(motCle: string, renvois: Renvoi[]): Statement[] {
  return renvois.length ? [propriete(motCle, renvois.map(({ nom }) => nom).join(', '))] : [];
}

function printNombre({ nombre }: Choix): Piece[] {
  const plage = printPlage(nombre);
  return plage.length ? [...plage, 'parmi'] : [];
}

/** An option that only selects elements stays on one line where it can. */
function isSelection(option: Option): boolean {
  return option.inclut.length > 0 && !option.contenu.length;
}

/** What may stand in a `contenu`, whatever holds it; `porteur` is the keyword of what does. */
export function printContenu(contenu: Contenu, porteur: string, impression: Impression): Statement {
  if (isConteneur(contenu)) return printConteneur(contenu, impression);
  if (contenu.genre === 'competence') return printCompetence(contenu, impression);
  return printContenuEvaluation(contenu, porteur, impression);
}

/** A bloc, an activity, a task, a choice or an option: what introduces it, what it selects, then what it holds. */
export function printConteneur(conteneur: Conteneur, impression: Impression): Statement {
  const motCle = MOT_CLE[conteneur.genre];
  const nombre = conteneur.genre === 'choix' ? printNombre(conteneur) : [];
  const corps = [
    ...printIntroduction(conteneur),
    ...(conteneur.genre === 'choix' ? printSelection('tronc', conteneur.tronc) : []),
    ...(conteneur.genre === 'option' ? printSelection('inclut', conteneur.inclut) : []),
    ...printSuivi(conteneur),
    ...conteneur.contenu.map((child) => printContenu(child, motCle, impression)),
  ];
  const compact = conteneur.genre === 'option' && isSelection(conteneur);
  return printElement(
    motCle,
    [...printHead(motCle, conteneur), ...printIntitule(conteneur.intitule), ...nombre],
    corps,
    compact,
  );
}
