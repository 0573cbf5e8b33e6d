import type { Catalogue, DomaineCatalogue, EntreeCatalogue, NiveauEntree } from '@referentiel/model';
import { addAll } from '@referentiel/model';
import type { AstNode } from 'langium';
import * as ast from '../generated/ast.js';
import { bareWord } from '../lexer/spelling.js';
import type { SourceFile } from '../source/source-file.js';
import { buildReferences } from './competence.js';
import { BuildContext } from './context.js';
import { buildPlage } from './quantites.js';

function titles(node: { intitule?: string; anglais?: string }, context: BuildContext) {
  return {
    ...(node.intitule !== undefined && { intitule: context.title(node.intitule) }),
    ...(node.anglais !== undefined && { anglais: context.title(node.anglais) }),
  };
}

function buildNiveau(node: ast.NiveauCatalogue, context: BuildContext): NiveauEntree {
  return {
    valeur: Number(node.valeur ?? 0),
    horsNorme: node.horsNorme,
    ...(node.texte && { texte: context.texte(node.texte) }),
  };
}

function buildEntree(node: ast.Entree, context: BuildContext): EntreeCatalogue {
  const element = context.elementPlace(node);
  const place = element && { uri: element.uri, range: element.name };
  const entree: EntreeCatalogue = {
    code: (node.name ?? '').normalize('NFC'),
    ...titles(node, context),
    ...(node.niveaux && { niveaux: buildPlage(node.niveaux) }),
    ...(node.retiree !== undefined && { retiree: context.title(node.retiree) }),
    detailsNiveaux: [],
    requiert: [],
    notions: [],
    parties: [],
    ...(place && { place }),
  };
  for (const child of node.contenu) {
    if (ast.isNiveauCatalogue(child)) entree.detailsNiveaux.push(buildNiveau(child, context));
    else if (ast.isRequiert(child)) addAll(entree.requiert, buildReferences(child.references, context));
    else if (ast.isNotionsEntree(child)) {
      for (const { notion, etoiles } of child.notions) {
        entree.notions.push({
          code: (notion?.$refText ?? '').normalize('NFC'),
          ...(etoiles !== undefined && { etoiles: Number(etoiles) }),
        });
      }
    } else entree.parties.push({ nom: bareWord(child.nom), texte: context.texte(child.texte) });
  }
  return entree;
}

function buildDomaine(node: ast.Domaine, context: BuildContext, catalogue: Catalogue): DomaineCatalogue {
  const domaine: DomaineCatalogue = {
    ...(node.name !== undefined && { code: node.name.normalize('NFC') }),
    ...titles(node, context),
    entrees: [],
  };
  for (const child of node.contenu) {
    if (ast.isEntree(child)) domaine.entrees.push(buildEntree(child, context));
    else addNotion(catalogue, child, context);
  }
  return domaine;
}

function addNotion(catalogue: Catalogue, node: ast.Notion, context: BuildContext): void {
  catalogue.notions.push({ code: (node.name ?? '').normalize('NFC'), ...titles(node, context) });
}

function buildCatalogue(node: ast.Catalogue, context: BuildContext): Catalogue {
  const element = context.elementPlace(node);
  const place = element && { uri: element.uri, range: element.name };
  const catalogue: Catalogue = {
    code: (node.name ?? '').normalize('NFC'),
    ...(node.intitule !== undefined && { intitule: context.title(node.intitule) }),
    ...(node.version !== undefined && { version: context.title(node.version) }),
    ...(node.source !== undefined && { source: context.title(node.source) }),
    niveaux: [],
    domaines: [],
    notions: [],
    ...(place && { place }),
  };
  for (const child of node.contenu as AstNode[]) {
    if (ast.isDomaine(child)) catalogue.domaines.push(buildDomaine(child, context, catalogue));
    else if (ast.isEntree(child)) {
      const last = catalogue.domaines.at(-1);
      const free = last && last.code === undefined && last.intitule === undefined ? last : { entrees: [] };
      if (free !== last) catalogue.domaines.push(free);
      free.entrees.push(buildEntree(child, context));
    } else if (ast.isNotion(child)) addNotion(catalogue, child, context);
    else if (ast.isNiveauCatalogue(child)) catalogue.niveaux.push(buildNiveau(child, context));
  }
  return catalogue;
}

/** The catalogues that a file declares. */
export function buildCatalogues(file: SourceFile): readonly Catalogue[] {
  if (file.declared) return file.declared;
  const context = new BuildContext(file.uri, []);
  return file.root.elements.filter(ast.isCatalogue).map((node) => buildCatalogue(node, context));
}
