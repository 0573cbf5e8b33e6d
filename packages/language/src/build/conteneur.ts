import type {
  Activite,
  Bloc,
  Choix,
  CompetenceTransversale,
  Conteneur,
  Contenu,
  Option,
  SousTache,
  Tache,
} from '@referentiel/model';
import type { AstNode } from 'langium';
import * as ast from '../generated/ast.js';
import { buildCommun, buildRenvoi, buildTexteTitre } from './commun.js';
import { buildCompetence } from './competence.js';
import type { BuildContext } from './context.js';
import { buildHead } from './epreuve.js';
import { buildContenuEvaluation } from './evaluation.js';
import { buildPlage } from './quantites.js';

/** A transversal competence belongs to the certification wherever it is declared. */
export interface Declarations {
  competencesTransversales: CompetenceTransversale[];
}

type ConteneurNode = ast.Bloc | ast.Activite | ast.Tache | ast.SousTache | ast.Choix | ast.Option;

function emptyConteneur(node: ConteneurNode, context: BuildContext): Conteneur {
  const head = buildHead(node, context);
  if (ast.isBloc(node)) return { genre: 'bloc', ...head, contenu: [] } satisfies Bloc;
  if (ast.isActivite(node)) return { genre: 'activite', ...head, contenu: [] } satisfies Activite;
  if (ast.isTache(node)) return { genre: 'tache', ...head, contenu: [] } satisfies Tache;
  if (ast.isSousTache(node)) return { genre: 'sousTache', ...head, contenu: [] } satisfies SousTache;
  if (ast.isOption(node)) return { genre: 'option', ...head, inclut: [], contenu: [] } satisfies Option;
  const nombre = node.nombre && { nombre: buildPlage(node.nombre) };
  return { genre: 'choix', ...head, ...nombre, tronc: [], contenu: [] } satisfies Choix;
}

/** What one statement of a body adds to its container's content. */
export function buildContenu(node: AstNode, context: BuildContext, declarations: Declarations): Contenu[] {
  if (
    ast.isBloc(node) ||
    ast.isActivite(node) ||
    ast.isTache(node) ||
    ast.isSousTache(node) ||
    ast.isChoix(node) ||
    ast.isOption(node)
  ) {
    return [buildConteneur(node, context, declarations)];
  }
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
      conteneur.tronc.push(...child.elements.map((element) => buildRenvoi(element, context)));
    } else if (ast.isInclut(child) && conteneur.genre === 'option') {
      conteneur.inclut.push(...child.elements.map((element) => buildRenvoi(element, context)));
    } else if (!buildCommun(conteneur, child, context)) {
      (conteneur.contenu as Contenu[]).push(...buildContenu(child, context, declarations));
    }
  }
  return conteneur;
}
