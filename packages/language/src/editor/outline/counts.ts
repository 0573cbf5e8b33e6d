import type { Position, Range } from '@referentiel/model';
import type { Finding } from '../../check/finding.js';
import type { PlanNode } from './node.js';

function isBefore(one: Position, other: Position): boolean {
  return one.line < other.line || (one.line === other.line && one.character < other.character);
}

function holds({ start, end }: Range, position: Position): boolean {
  return !isBefore(position, start) && isBefore(position, end);
}

function add(node: PlanNode, { severity }: Finding): void {
  if (severity === 'error') node.errors++;
  else if (severity === 'warning') node.warnings++;
  else node.hints++;
}

/** Counts each finding in the nodes that it stands in, from the outermost to the innermost. */
export function countFindings(nodes: readonly PlanNode[], findings: readonly Finding[]): void {
  for (const node of nodes) {
    if (node.genre === 'epreuves' || node.genre === 'transversales') {
      countFindings(node.children, findings);
      for (const { errors, warnings, hints } of node.children) {
        node.errors += errors;
        node.warnings += warnings;
        node.hints += hints;
      }
      continue;
    }
    const inside = findings.filter(({ place }) => place.uri === node.uri && holds(node.range, place.range.start));
    for (const finding of inside) add(node, finding);
    if (inside.length) countFindings(node.children, inside);
  }
}
