import { type Duree, type Plage, parseTemps, parseUnite, type Temps } from '@referentiel/model';
import type * as ast from '../generated/ast.js';
import { bareWord } from '../lexer/spelling.js';
import type { BuildContext } from './context.js';

function bounds<T>(min: T, max: T | undefined, borne: string | undefined): { min?: T; max?: T } {
  if (max !== undefined) return { min, max };
  const bare = borne === undefined ? '' : bareWord(borne);
  if (bare.endsWith('moins')) return { min };
  if (bare.endsWith('plus')) return { max: min };
  return { min, max: min };
}

/** `3`, `50 à 60`, `4 au plus`, `50-60`. */
export function buildPlage(node: ast.Plage | undefined): Plage {
  if (!node) return {};
  const glued = /^(\d+)[-_.](\d+)$/.exec(node.ecrit ?? '');
  if (glued) return { min: Number(glued[1]), max: Number(glued[2]) };
  const min = Number.parseInt(node.min ?? node.ecrit ?? '', 10);
  if (Number.isNaN(min)) return {};
  return bounds(min, node.max === undefined ? undefined : Number(node.max), node.borne);
}

function buildTemps(node: ast.Temps): Temps | undefined {
  if (node.ecrit !== undefined) return parseTemps(node.ecrit.replace(/[._-]$/, '') + (node.unite ?? ''));
  const unite = parseUnite(node.unite ?? '');
  if (!unite) return undefined;
  const valeur = Number(`${node.nombre ?? 0}.${node.decimales ?? 0}`);
  if (node.minutes === undefined) return { valeur, unite };
  const minutes = Number(node.minutes);
  return unite === 'h' && minutes < 60 ? { valeur, unite, minutes } : undefined;
}

/** A duration; what no unit explains is kept in the author's words. */
export function buildDuree(node: ast.Duree | undefined, context: BuildContext): Duree {
  if (!node) return { libre: '' };
  if (node.libre !== undefined) return { libre: context.title(node.libre) };
  const max = node.max && buildTemps(node.max);
  const min = node.min
    ? buildTemps(node.min)
    : max && node.nombre !== undefined
      ? { ...withoutMinutes(max), valeur: Number(`${node.nombre}.${node.decimales ?? 0}`) }
      : undefined;
  if (!min || (node.max && !max)) return gluedRange(node) ?? unread(node, context);
  return bounds(min, max, node.borne);
}

/** An amount that no unit explains: kept in the author's words, and reported. */
function unread(node: ast.Duree, context: BuildContext): Duree {
  const libre = (node.$cstNode?.text ?? '').replace(/\s+/g, ' ');
  const place = context.place(node);
  if (place) {
    const params = {
      mot: 'durée',
      valeur: libre,
      valeurs: '45 min, 30 h, 1 h 30, 3 jours, 2 à 8 semaines, 6 mois, 5 ans',
    };
    context.issues.push({ rule: 'SYN-08', place, params });
  }
  return { libre };
}

function withoutMinutes({ valeur, unite }: Temps): Temps {
  return { valeur, unite };
}

/** `2-8 semaines`, written without blanks. */
function gluedRange(node: ast.Duree): Duree | undefined {
  const glued = /^(\d+)-(\d+)$/.exec(node.min?.ecrit ?? '');
  const unite = parseUnite(node.min?.unite ?? '');
  if (!glued || !unite) return undefined;
  return { min: { valeur: Number(glued[1]), unite }, max: { valeur: Number(glued[2]), unite } };
}
