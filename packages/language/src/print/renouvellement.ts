import type { Equivalence, Recommandation, Renouvellement } from '@referentiel/model';
import { printElement, printSuivi } from './element.js';
import { propriete, type Statement } from './statement.js';
import { printTexte, printTexteFacultatif } from './texte.js';

function printEquivalence({ ancien, portee, bloc, commentaire }: Equivalence): Statement {
  const fate = portee === 'sans' || !bloc ? 'sans équivalent' : `équivaut à ${bloc.nom} ${portee}`;
  return propriete('bloc', ancien, fate, ...printTexteFacultatif(commentaire));
}

function printRecommandation({ texte, reponse, voir }: Recommandation): Statement {
  return propriete(
    'recommandation',
    printTexte(texte),
    ...(reponse ? ['réponse', printTexte(reponse)] : []),
    ...(voir.length ? [`voir ${voir.map(({ nom }) => nom).join(', ')}`] : []),
  );
}

/** What became of the previous registration. */
export function printRenouvellement(renouvellement: Renouvellement): Statement {
  const { fiche, equivalences, recommandations } = renouvellement;
  return printElement(
    'renouvellement',
    ['renouvellement', ...(fiche === undefined ? [] : [fiche])],
    [...equivalences.map(printEquivalence), ...recommandations.map(printRecommandation), ...printSuivi(renouvellement)],
  );
}
