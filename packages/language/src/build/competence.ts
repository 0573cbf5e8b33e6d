import {
  addAll,
  type Competence,
  type CompetenceTransversale,
  type ReferenceCatalogue,
  THEMES,
} from '@referentiel/model';
import type { AstNode } from 'langium';
import * as ast from '../generated/ast.js';
import { buildCommun, buildRenvoi } from './commun.js';
import type { BuildContext } from './context.js';
import { fillHead } from './epreuve.js';
import { buildContenuEvaluation } from './evaluation.js';

/** References to catalogue entries; in a list the catalogue may be said once. */
export function buildReferences(nodes: ast.ReferenceCatalogue[], context: BuildContext): ReferenceCatalogue[] {
  let catalogue = '';
  return nodes.map((node) => {
    catalogue = node.catalogue?.$refText.normalize('NFC') ?? catalogue;
    const reference: ReferenceCatalogue = { catalogue, entree: node.entree?.$refText.normalize('NFC') ?? '' };
    if (node.niveau !== undefined) reference.niveau = Number(node.niveau);
    const place = context.place(node);
    if (place) reference.place = place;
    return reference;
  });
}

function fill(competence: Competence | CompetenceTransversale, children: AstNode[], context: BuildContext): void {
  for (const child of children) {
    if (ast.isReferences(child)) addAll(competence.references, buildReferences(child.references, context));
    else if (ast.isTraite(child)) {
      for (const word of child.themes) {
        const theme = context.oneOf(word, THEMES, child, 'traite');
        if (theme) competence.themes.push(theme);
      }
    } else if (!buildCommun(competence, child, context))
      addAll(
        competence.contenu,
        context.statement(child, () => buildContenuEvaluation(child, context)),
      );
  }
}

/** Builds a competence of the table, or one declared once as `transversale`. */
export function buildCompetence(node: ast.Competence, context: BuildContext): Competence | CompetenceTransversale {
  const competence = { genre: node.transversale ? 'competenceTransversale' : 'competence' } as
    | Competence
    | CompetenceTransversale;
  fillHead(competence, node, context);
  if (node.enonce) competence.enonce = context.texte(node.enonce);
  competence.references = [];
  competence.themes = [];
  competence.contenu = [];
  if (competence.genre === 'competence' && node.reprend) competence.reprend = buildRenvoi(node.reprend, context);
  fill(competence, node.contenu, context);
  return competence;
}
