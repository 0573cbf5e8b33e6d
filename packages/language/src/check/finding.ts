import type { Place } from '@referentiel/model';
import type { Bilingual, Fix, Severity } from '../rules/rule.js';

/** A rule broken at a place: it becomes a squiggle, a line of the CLI, a comment in Word, as it is. */
export interface Finding {
  rule: string;
  severity: Severity;
  message: Bilingual;
  place: Place;
  element?: string;
  source: string;
  related: { place: Place; message: Bilingual }[];
  fixes: Fix[];
}

/** Order of a report: by file, then by place, then by rule. */
export function compareFindings(a: Finding, b: Finding): number {
  if (a.place.uri !== b.place.uri) return a.place.uri < b.place.uri ? -1 : 1;
  const x = a.place.range.start;
  const y = b.place.range.start;
  return x.line - y.line || x.character - y.character || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}
