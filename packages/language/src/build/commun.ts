import type { Derogation, Note, Renvoi, TexteTitre } from '@referentiel/model';
import type { AstNode } from 'langium';
import * as ast from '../generated/ast.js';
import type { BuildContext } from './context.js';

export function buildNote(node: ast.Note, context: BuildContext): Note {
  const place = context.place(node);
  return { texte: context.texte(node.texte), ...(place && { place }) };
}

export function buildDerogation(node: ast.Derogation, context: BuildContext): Derogation {
  const regle = context.rangeOf(node, 'regle');
  const place = context.place(node);
  return {
    regle: node.regle ?? '',
    ...(node.raison && { raison: context.texte(node.raison) }),
    ...(place && { place: { ...place, ...(regle && { regle }) } }),
  };
}

/** Adds a note or a waiver to the element that holds it; false when the statement is neither. */
export function buildCommun(
  target: { notes: Note[]; derogations: Derogation[] },
  node: AstNode,
  context: BuildContext,
): boolean {
  if (ast.isNote(node)) target.notes.push(buildNote(node, context));
  else if (ast.isDerogation(node)) target.derogations.push(buildDerogation(node, context));
  else return false;
  return true;
}

/** A text with the label that replaces its default one. */
export function buildTexteTitre(node: { titre?: string; texte?: ast.Texte }, context: BuildContext): TexteTitre {
  return { ...(node.titre !== undefined && { titre: context.title(node.titre) }), texte: context.texte(node.texte) };
}

/** A reference by name, as written; an empty name where the parser found none. */
export function buildRenvoi(
  reference: { $refText: string; $refNode?: AstNode['$cstNode'] } | undefined,
  context: BuildContext,
): Renvoi {
  const renvoi: Renvoi = { nom: (reference?.$refText ?? '').normalize('NFC') };
  const place = context.place(reference?.$refNode);
  if (place) renvoi.place = place;
  return renvoi;
}
