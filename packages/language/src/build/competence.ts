import { type Competence, type CompetenceTransversale, type ReferenceCatalogue, THEMES } from '@referentiel/model';
import type { AstNode } from 'langium';
import * as ast from '../generated/ast.js';
import { buildCommun, buildRenvoi } from './commun.js';
import type { BuildContext } from './context.js';
import { buildHead } from './epreuve.js';
import { buildContenuEvaluation } from './evaluation.js';

/** References to catalogue entries; in a list the catalogue may be said once. */
export function buildReferences(nodes: ast.ReferenceCatalogue[], context: BuildContext): ReferenceCatalogue[] {
  let catalogue = '';
  return nodes.map((node) => {
    catalogue = node.catalogue?.$refText.normalize('NFC') ?? catalogue;
    const place = context.place(node);
    return {
      catalogue,
      entree: node.entree?.$refText.normalize('NFC') ?? '',
      ...(node.niveau !== undefined && { niveau: Number(node.niveau) }),
      ...(place && { place }),
    };
  });
}

function fill(competence: Competence | CompetenceTransversale, children: AstNode[], context: BuildContext): void {
  for (const child of children) {
    if (ast.isReferences(child)) competence.references.push(...buildReferences(child.references, context));
    else if (ast.isTraite(child)) {
      for (const word of child.themes) {
        const theme = context.oneOf(word, THEMES, child, 'traite');
        if (theme) competence.themes.push(theme);
      }
    } else if (!buildCommun(competence, child, context))
      competence.contenu.push(...buildContenuEvaluation(child, context));
  }
}

/** Builds a competence of the table, or one declared once as `transversale`. */
export function buildCompetence(node: ast.Competence, context: BuildContext): Competence | CompetenceTransversale {
  const base = {
    ...buildHead(node, context),
    ...(node.enonce && { enonce: context.texte(node.enonce) }),
    references: [],
    themes: [],
    contenu: [],
  };
  const competence: Competence | CompetenceTransversale = node.transversale
    ? { genre: 'competenceTransversale', ...base }
    : { genre: 'competence', ...base, ...(node.reprend && { reprend: buildRenvoi(node.reprend, context) }) };
  fill(competence, node.contenu, context);
  return competence;
}
