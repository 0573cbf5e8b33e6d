import {
  type ContenuEvaluation,
  type Critere,
  type Evaluation,
  type GroupeEpreuves,
  isFragment,
  type ParametresEpreuve,
  POSITIONS_MENTION,
  type Prose,
  type RenvoiEpreuve,
  type Texte,
} from '@referentiel/model';
import type { AstNode } from 'langium';
import * as ast from '../generated/ast.js';
import { bareWord } from '../lexer/spelling.js';
import { buildCommun, buildRenvoi, buildTexteTitre } from './commun.js';
import { type BuildContext, codeOf } from './context.js';
import { buildParametre } from './epreuve.js';

function buildRenvoiEpreuve(node: ast.RenvoiEpreuve, context: BuildContext): RenvoiEpreuve {
  const renvoi: RenvoiEpreuve = buildRenvoi(node.epreuve, context);
  const surcharges: ParametresEpreuve = {};
  for (const child of node.contenu) {
    if (ast.isMotif(child)) context.once(renvoi, 'motif', context.texte(child.texte), child, 'motif');
    else buildParametre(surcharges, child, context);
  }
  if (Object.keys(surcharges).length) renvoi.surcharges = surcharges;
  return renvoi;
}

/** A comma or `et` starts a new group; `ou` and `et/ou` join a choice (the looser of the two when mixed). */
function buildGroupes(node: ast.Evaluation, context: BuildContext): GroupeEpreuves[] {
  const groupes: GroupeEpreuves[] = [];
  node.renvois.forEach((renvoi, index) => {
    const built = buildRenvoiEpreuve(renvoi, context);
    const lien = index === 0 ? ',' : bareWord(node.liens[index - 1] ?? ',');
    const last = groupes.at(-1);
    if (last && (lien === 'ou' || lien === 'et/ou')) {
      last.choix = last.choix === 'et/ou' ? 'et/ou' : lien;
      last.renvois.push(built);
    } else groupes.push({ renvois: [built] });
  });
  return groupes;
}

function buildEvaluation(node: ast.Evaluation, context: BuildContext): Evaluation {
  const evaluation: Evaluation = {
    genre: 'evaluation',
    seulement: node.seulement,
    groupes: buildGroupes(node, context),
  };
  if (node.justification) evaluation.justification = context.texte(node.justification);
  const place = context.place(node);
  if (place) evaluation.place = place;
  return evaluation;
}

function buildCritere(node: ast.Critere, context: BuildContext): Critere {
  const critere = { genre: 'critere' } as Critere;
  if (node.name !== undefined) critere.code = codeOf(node.name);
  if (node.imprime !== undefined) critere.imprime = context.title(node.imprime);
  if (node.enonce) critere.enonce = context.texte(node.enonce);
  critere.notes = [];
  critere.derogations = [];
  const place = context.elementPlace(node);
  if (place) critere.place = place;
  for (const child of node.contenu) buildCommun(critere, child, context);
  return critere;
}

/** `critères`: one criterion for each bullet of the first level, and for each paragraph beside them. */
function buildListeCriteres(node: ast.ListeCriteres, context: BuildContext): Critere[] {
  const place = context.elementPlace(node);
  const critere = (enonce: Texte): Critere => ({
    genre: 'critere',
    enonce,
    notes: [],
    derogations: [],
    ...(place && { place }),
  });
  const texte = context.texte(node.texte);
  if (isFragment(texte)) return [critere(texte)];
  return texte.blocs.flatMap((bloc) => {
    if (bloc.genre === 'paragraphe') return [critere(withPlace({ blocs: [bloc] }, texte))];
    return bloc.puces.map((puce) => {
      const lead: Prose = { blocs: [{ genre: 'paragraphe', runs: puce.runs }] };
      if (puce.sousPuces.length) {
        lead.blocs.push({
          genre: 'liste',
          ordonnee: false,
          puces: puce.sousPuces.map((runs) => ({ runs, sousPuces: [] })),
        });
      }
      return critere(withPlace(lead, texte));
    });
  });
}

function withPlace(prose: Prose, from: Prose): Prose {
  return from.place ? { ...prose, place: from.place } : prose;
}

/** What a statement of the evaluation columns gives; nothing when it is none. */
export function buildContenuEvaluation(node: AstNode, context: BuildContext): ContenuEvaluation[] {
  if (ast.isEvaluation(node)) return [buildEvaluation(node, context)];
  if (ast.isCritere(node)) return [buildCritere(node, context)];
  if (ast.isListeCriteres(node)) return buildListeCriteres(node, context);
  const place = context.place(node);
  const where = place && { place };
  if (ast.isResultat(node)) return [{ genre: 'resultat', ...buildTexteTitre(node, context), ...where }];
  if (ast.isTexteModalite(node)) {
    const genre = bareWord(node.nom) as 'exemples' | 'missions' | 'modalite';
    return [{ genre, ...buildTexteTitre(node, context), ...where }];
  }
  if (ast.isMiseEnPratique(node)) {
    const genre = bareWord(node.nom) as 'projet' | 'semaine';
    const description = node.description && { description: context.texte(node.description) };
    return [{ genre, intitule: context.title(node.intitule), ...description, ...where }];
  }
  if (ast.isMention(node)) {
    const written = bareWord(node.position).replace(/\s/g, '');
    const position = POSITIONS_MENTION.find((one) => bareWord(one).replace(/\s/g, '') === written) ?? 'en tête';
    return [{ genre: 'mention', position, texte: context.texte(node.texte), ...where }];
  }
  return [];
}
