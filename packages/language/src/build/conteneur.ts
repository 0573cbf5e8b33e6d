import type { CompetenceTransversale, Conteneur, Contenu } from '@referentiel/model';
import { addAll } from '@referentiel/model';
import type { AstNode } from 'langium';
import * as ast from '../generated/ast.js';
import { buildCommun, buildRenvoi, buildTexteTitre } from './commun.js';
import { buildCompetence } from './competence.js';
import type { BuildContext } from './context.js';
import { fillHead } from './epreuve.js';
import { buildContenuEvaluation } from './evaluation.js';
import { buildPlage } from './quantites.js';

/** A transversal competence belongs to the certification wherever it is declared. */
export interface Declarations {
  competencesTransversales: CompetenceTransversale[];
}

type ConteneurNode = ast.Bloc | ast.Activite | ast.Tache | ast.SousTache | ast.Choix | ast.Option;

const GENRES = {
  Bloc: 'bloc',
  Activite: 'activite',
  Tache: 'tache',
  SousTache: 'sousTache',
  Choix: 'choix',
  Option: 'option',
} as const;

function emptyConteneur(node: ConteneurNode, context: BuildContext): Conteneur {
  const conteneur = { genre: GENRES[node.$type] } as Conteneur;
  fillHead(conteneur, node, context);
  if (conteneur.genre === 'option') conteneur.inclut = [];
  if (conteneur.genre === 'choix') {
    if (ast.isChoix(node) && node.nombre) conteneur.nombre = buildPlage(node.nombre);
    conteneur.tronc = [];
  }
  conteneur.contenu = [];
  return conteneur;
}

function isConteneur(node: AstNode): node is ConteneurNode {
  return node.$type in GENRES;
}

/** What one statement of a body adds to its container's content. */
export function buildContenu(node: AstNode, context: BuildContext, declarations: Declarations): Contenu[] {
  const built = context.statement(node, () => {
    const own: Declarations = { competencesTransversales: [] };
    return { contenu: buildStatement(node, context, own), ...own };
  });
  addAll(declarations.competencesTransversales, built.competencesTransversales);
  return built.contenu;
}

function buildStatement(node: AstNode, context: BuildContext, declarations: Declarations): Contenu[] {
  if (isConteneur(node)) return [buildConteneur(node, context, declarations)];
  if (ast.isCompetence(node)) {
    const competence = buildCompetence(node, context);
    if (competence.genre === 'competence') return [competence];
    declarations.competencesTransversales.push(competence);
    return [];
  }
  return buildContenuEvaluation(node, context);
}

/** Builds a container with all it holds. */
export function buildConteneur(node: ConteneurNode, context: BuildContext, declarations: Declarations): Conteneur {
  const conteneur = emptyConteneur(node, context);
  for (const child of node.contenu as AstNode[]) {
    if (ast.isContexte(child)) context.once(conteneur, 'contexte', buildTexteTitre(child, context), child, 'contexte');
    else if (ast.isDescription(child))
      context.once(conteneur, 'description', buildTexteTitre(child, context), child, 'description');
    else if (ast.isPrerequis(child) && (conteneur.genre === 'bloc' || conteneur.genre === 'option')) {
      context.once(conteneur, 'prerequis', context.texte(child.texte), child, 'prérequis');
    } else if (ast.isTronc(child) && conteneur.genre === 'choix') {
      for (const element of child.elements) conteneur.tronc.push(buildRenvoi(element, context));
    } else if (ast.isInclut(child) && conteneur.genre === 'option') {
      for (const element of child.elements) conteneur.inclut.push(buildRenvoi(element, context));
    } else if (!buildCommun(conteneur, child, context)) {
      addAll(conteneur.contenu as Contenu[], buildContenu(child, context, declarations));
    }
  }
  return conteneur;
}
