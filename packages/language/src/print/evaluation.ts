import {
  type ContenuEvaluation,
  type Critere,
  type Evaluation,
  isFragment,
  type RenvoiEpreuve,
} from '@referentiel/model';
import { accord, printHead, printSuivi } from './element.js';
import type { Impression } from './impression.js';
import { printParametres } from './parametres.js';
import { corpsOf, type Piece, propriete, type Statement } from './statement.js';
import { printTexte, printTexteFacultatif, printTexteTitre, proprieteTexte } from './texte.js';

function printRenvoi({ nom, surcharges, motif }: RenvoiEpreuve): Piece[] {
  const corps = [...printParametres(surcharges ?? {}), ...proprieteTexte('motif', motif)];
  return [nom, ...corpsOf(corps, true)];
}

/** A comma between groups, the word of the choice inside one. */
function printGroupes({ groupes }: Evaluation): Piece[] {
  return groupes.flatMap(({ choix, renvois }, rank) =>
    renvois.flatMap((renvoi, place): Piece[] => {
      const lien = place ? [choix ?? ','] : rank ? [','] : [];
      return [...lien, ...printRenvoi(renvoi)];
    }),
  );
}

function printEvaluation(evaluation: Evaluation, porteur: string): Statement {
  const { seulement, justification } = evaluation;
  return propriete(
    accord('évalué', porteur),
    seulement ? 'seulement par' : 'par',
    ...printGroupes(evaluation),
    ...(justification ? ['justification', printTexte(justification)] : []),
  );
}

/** A criterion; behind the keyword alone a fragment's name would be read as the criterion's own: `critères` cannot mistake it. */
function printCritere(critere: Critere, impression: Impression): Statement {
  const { code, imprime, enonce } = critere;
  const suivi = printSuivi(critere);
  const misread = enonce && isFragment(enonce) && code === undefined && imprime === undefined;
  if (misread && !suivi.length) return propriete('critères', enonce.fragment);
  const said = misread ? impression.dit(enonce) : enonce;
  return {
    genre: 'critère',
    pieces: [...printHead('critère', critere), ...printTexteFacultatif(said), ...corpsOf(suivi)],
    grand: false,
  };
}

const MOT_CLE = { exemples: 'exemples', missions: 'missions', modalite: 'modalité', resultat: 'résultat' } as const;

/** What stands in the evaluation columns beside a competence or a container, whose keyword is `porteur`. */
export function printContenuEvaluation(contenu: ContenuEvaluation, porteur: string, impression: Impression): Statement {
  switch (contenu.genre) {
    case 'critere':
      return printCritere(contenu, impression);
    case 'evaluation':
      return printEvaluation(contenu, porteur);
    case 'mention':
      return propriete('mention', contenu.position, printTexte(contenu.texte));
    case 'projet':
    case 'semaine':
      return propriete(contenu.genre, { titre: contenu.intitule }, ...printTexteFacultatif(contenu.description));
    default:
      return printTexteTitre(MOT_CLE[contenu.genre], contenu);
  }
}
