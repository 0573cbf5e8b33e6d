import type { Element, Range } from '@referentiel/model';

/** One line of the outline; the counts are those of the findings inside. */
export interface PlanNode {
  /** Kind of the element, or of the group (`epreuves`, `transversales`). */
  genre: Element['genre'] | 'epreuves' | 'transversales';
  /** Printed code, empty when there is none. */
  code: string;
  label: string;
  uri: string;
  range: Range;
  selection: Range;
  errors: number;
  warnings: number;
  hints: number;
  children: PlanNode[];
}
