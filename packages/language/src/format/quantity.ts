import { parseTemps } from '@referentiel/model';
import type { AstNode } from 'langium';
import { isDuree, isPlage, isTemps } from '../generated/ast.js';

const RANGE = /^(\d+)-(\d+)$/;
const TEMPS = /^(\d+)([a-z]+)(\d*)(min|mn)?$/i;

function unit(written: string): string {
  const lower = written.toLowerCase();
  return lower === 'mn' ? 'min' : lower;
}

/** `2-8` before a unit is a range when it is the whole duration; elsewhere the words would not parse again. */
function isWholeRange(node: AstNode): boolean {
  const duree = node.$container;
  if (!isTemps(node) || node.unite === undefined || !isDuree(duree)) return false;
  return duree.min === node && duree.max === undefined && duree.borne === undefined;
}

/** A quantity written without blanks, as it is to be read: `30 h`, `1 h 30`, `50 à 60`; as it is when unsure. */
export function spacedQuantity(image: string, node: AstNode): string {
  const range = RANGE.exec(image);
  if (range) return isPlage(node) || isWholeRange(node) ? `${range[1]} à ${range[2]}` : image;
  const temps = TEMPS.exec(image);
  if (!temps || !isTemps(node) || !parseTemps(image + (node.unite ?? ''))) return image;
  const [, number, written = '', minutes, behind] = temps;
  return [number, unit(written), minutes, behind && unit(behind)].filter(Boolean).join(' ');
}

/** Whether a node is an amount or bounds, where a dash means `à`. */
export function isQuantity(node: AstNode): boolean {
  return isPlage(node) || isDuree(node) || isTemps(node);
}
