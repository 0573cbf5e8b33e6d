import type { Equivalence, Recommandation, Renouvellement } from '@referentiel/model';
import * as ast from '../generated/ast.js';
import { bareWord } from '../lexer/spelling.js';
import { buildCommun, buildRenvoi } from './commun.js';
import type { BuildContext } from './context.js';

function buildEquivalence(node: ast.Equivalence, context: BuildContext): Equivalence {
  const place = context.place(node);
  const partielle = node.portee !== undefined && bareWord(node.portee) === 'partiellement';
  return {
    ancien: (node.ancien ?? '').normalize('NFC'),
    portee: node.sans ? 'sans' : partielle ? 'partiellement' : 'totalement',
    ...(node.bloc && { bloc: buildRenvoi(node.bloc, context) }),
    ...(node.commentaire && { commentaire: context.texte(node.commentaire) }),
    ...(place && { place }),
  };
}

function buildRecommandation(node: ast.Recommandation, context: BuildContext): Recommandation {
  const place = context.place(node);
  return {
    texte: context.texte(node.texte),
    ...(node.reponse && { reponse: context.texte(node.reponse) }),
    voir: node.voir.map((renvoi) => buildRenvoi(renvoi, context)),
    ...(place && { place }),
  };
}

/** Builds what the certification says of its previous registration. */
export function buildRenouvellement(node: ast.Renouvellement, context: BuildContext): Renouvellement {
  const place = context.elementPlace(node);
  const renouvellement: Renouvellement = {
    ...(node.fiche !== undefined && { fiche: node.fiche.normalize('NFC') }),
    equivalences: [],
    recommandations: [],
    notes: [],
    derogations: [],
    ...(place && { place }),
  };
  for (const child of node.contenu) {
    if (ast.isEquivalence(child)) renouvellement.equivalences.push(buildEquivalence(child, context));
    else if (ast.isRecommandation(child)) renouvellement.recommandations.push(buildRecommandation(child, context));
    else buildCommun(renouvellement, child, context);
  }
  return renouvellement;
}
