import {
  type Epreuve,
  type Jury,
  NATURES,
  type Nature,
  type ParametresEpreuve,
  type Partie,
  PRODUCTIONS,
  type Production,
  type Travail,
} from '@referentiel/model';
import type { AstNode } from 'langium';
import * as ast from '../generated/ast.js';
import { bareWord } from '../lexer/spelling.js';
import { buildCommun } from './commun.js';
import { type BuildContext, codeOf } from './context.js';
import { buildDuree, buildPlage } from './quantites.js';

const TEXTES = {
  livrables: 'livrables',
  lieu: 'lieu',
  amenagements: 'amenagements',
  description: 'description',
} as const;
const DUREES = { preparation: 'preparation', duree: 'duree' } as const;

function buildNatures(node: ast.NatureEpreuve, context: BuildContext): Nature[] {
  return node.valeurs.flatMap((valeur): Nature[] => {
    if (valeur.autre !== undefined) return [{ autre: context.title(valeur.autre) }];
    const connue = context.oneOf(valeur.connue ?? '', NATURES, valeur, 'nature');
    return connue ? [{ connue }] : [];
  });
}

function buildTravail(node: ast.Travail, context: BuildContext): Travail {
  const modes = node.modes.map(bareWord);
  const lien = node.liens.map(bareWord).find((one) => one !== ',') ?? (modes.length > 1 ? 'et' : undefined);
  return {
    individuel: modes.includes('individuel'),
    groupe: modes.some((mode) => mode.endsWith('groupe')),
    ...(lien && { lien: lien as 'et' | 'ou' | 'et/ou' }),
    ...(node.taille && { taille: buildPlage(node.taille) }),
    ...(node.individualise && { individualise: node.precision ? { precision: context.texte(node.precision) } : {} }),
  };
}

function buildJury(node: ast.Jury, context: BuildContext): Jury {
  return {
    ...(node.nombre && { nombre: buildPlage(node.nombre) }),
    ...(node.composition && { composition: context.texte(node.composition) }),
    ...(node.majorite && { majorite: bareWord(node.majorite) as 'externe' | 'interne' }),
  };
}

/** Reads one property into `target`; false when the statement is none. */
export function buildParametre(target: ParametresEpreuve, node: AstNode, context: BuildContext): boolean {
  if (ast.isNatureEpreuve(node)) context.once(target, 'nature', buildNatures(node, context), node, 'nature');
  else if (ast.isProduction(node)) {
    const production = node.valeurs.map((valeur) => context.oneOf(valeur, PRODUCTIONS, node, 'production'));
    context.once(
      target,
      'production',
      production.filter((one): one is Production => one !== undefined),
      node,
      'production',
    );
  } else if (ast.isTravail(node)) {
    // Without a mode the statement is unfinished, which is told; nothing can be said of the work yet.
    if (node.modes.length) context.once(target, 'travail', buildTravail(node, context), node, 'travail');
  } else if (ast.isClient(node)) {
    context.once(target, 'client', bareWord(node.valeur) === 'fictif' ? 'fictif' : 'réel', node, 'client');
  } else if (ast.isDureeEpreuve(node)) {
    const field = DUREES[bareWord(node.nom) as keyof typeof DUREES];
    context.once(target, field, buildDuree(node.duree, context), node, field === 'duree' ? 'durée' : 'préparation');
  } else if (ast.isPages(node)) context.once(target, 'pages', buildPlage(node.nombre), node, 'pages');
  else if (ast.isJury(node)) context.once(target, 'jury', buildJury(node, context), node, 'jury');
  else if (ast.isDistance(node)) {
    context.once(target, 'distance', node.texte ? { texte: context.texte(node.texte) } : {}, node, 'à distance');
  } else if (ast.isTexteEpreuve(node)) {
    const field = TEXTES[bareWord(node.nom) as keyof typeof TEXTES];
    context.once(target, field, context.texte(node.texte), node, node.nom);
  } else return false;
  return true;
}

function buildPartie(node: ast.Partie, context: BuildContext): Partie {
  const partie = { genre: 'partie' } as Partie;
  fillHead(partie, node, context);
  for (const child of node.contenu) {
    if (!buildParametre(partie, child, context)) buildCommun(partie, child, context);
  }
  return partie;
}

/** Builds an épreuve with its parts. */
export function buildEpreuve(node: ast.Epreuve, context: BuildContext): Epreuve {
  const epreuve = { genre: 'epreuve' } as Epreuve;
  fillHead(epreuve, node, context);
  epreuve.parties = [];
  for (const child of node.contenu) {
    if (ast.isPartie(child)) epreuve.parties.push(buildPartie(child, context));
    else if (!buildParametre(epreuve, child, context)) buildCommun(epreuve, child, context);
  }
  return epreuve;
}

interface HeadNode extends AstNode {
  name?: string;
  imprime?: string;
  intitule?: string;
}

/** What has a header; not everything has a title. */
export type HeadOf = Pick<Epreuve, 'code' | 'imprime' | 'intitule' | 'notes' | 'derogations' | 'place'>;

/** Fills in the header that named elements share: code, printed code, title, place. */
export function fillHead(target: HeadOf, node: HeadNode, context: BuildContext): void {
  if (node.name !== undefined) target.code = codeOf(node.name);
  if (node.imprime !== undefined) target.imprime = context.title(node.imprime);
  if (node.intitule !== undefined) target.intitule = context.title(node.intitule);
  target.notes = [];
  target.derogations = [];
  const place = context.elementPlace(node);
  if (place) target.place = place;
}
