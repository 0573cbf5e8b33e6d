import {
  type ParametreCitable,
  type ParametresEpreuve,
  plainText,
  type Resolver,
  type Texte,
} from '@referentiel/model';
import { printParametres } from '../../print/parametres.js';
import type { Piece, Statement } from '../../print/statement.js';
import { shorten } from '../../rules/wording.js';
import { type EditorContext, said } from '../context.js';
import { CHAMP_CITE } from '../facts/valeurs-citees.js';
import { escapeMarkdown, table } from './markdown.js';

const TEXT_LENGTH = 120;
const TEXTES = ['livrables', 'lieu', 'amenagements'] as const;

/** The parameters without description, fragments replaced by what they say. */
function resolved(parametres: ParametresEpreuve, resolver: Resolver): ParametresEpreuve {
  const { description, ...rest } = parametres;
  const known: ParametresEpreuve = { ...rest };
  const dit = (texte: Texte) => resolver.prose(texte);
  for (const nom of TEXTES) {
    const texte = known[nom];
    if (texte) known[nom] = dit(texte);
  }
  if (known.jury?.composition) known.jury = { ...known.jury, composition: dit(known.jury.composition) };
  return known;
}

/** A word as it is; a text set apart from the words before it. */
function pieceText(piece: Piece, rank: number): string {
  if (typeof piece === 'string') return piece;
  if ('titre' in piece) return piece.titre;
  const text = 'prose' in piece ? shorten(plainText(piece.prose), TEXT_LENGTH) : '';
  return rank && text ? `– ${text}` : text;
}

/** What stands behind the keyword of a statement. */
function textOf({ pieces }: Statement): string {
  return pieces.slice(1).map(pieceText).join(' ').replaceAll(' ,', ',');
}

/** What each parameter says, by the words that the author writes for it. */
function valuesOf(parametres: ParametresEpreuve, resolver: Resolver): Map<string, string> {
  const values = new Map<string, string>();
  for (const statement of printParametres(resolved(parametres, resolver))) {
    values.set(statement.genre, textOf(statement));
  }
  return values;
}

/** The value of a parameter that a description quotes; empty when there is none. */
export function valeurCitee(parametres: ParametresEpreuve, nom: ParametreCitable, resolver: Resolver): string {
  const champ = CHAMP_CITE[nom];
  const [statement] = printParametres(resolved({ [champ]: parametres[champ] }, resolver));
  return statement ? textOf(statement) : '';
}

/**
 * The parameters in force, as a table; those that differ from `declares` say so. Empty when there is none (the
 * description is no line of it).
 */
export function parametresMarkdown(
  context: EditorContext,
  parametres: ParametresEpreuve,
  declares: ParametresEpreuve,
  resolver: Resolver,
): string {
  const declared = valuesOf(declares, resolver);
  const changed = said(context, { fr: 'ici', en: 'here' });
  const rows = [...valuesOf(parametres, resolver)].map(([genre, value]) => {
    const mark = declared.get(genre) === value ? '' : ` *(${changed})*`;
    return [genre, (escapeMarkdown(value) || '✓') + mark];
  });
  if (!rows.length) return '';
  return table(
    [said(context, { fr: 'Paramètre', en: 'Parameter' }), said(context, { fr: 'En vigueur', en: 'In force' })],
    rows,
  );
}
