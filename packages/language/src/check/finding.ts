import type { Place } from '@referentiel/model';
import { ruleOf } from '../rules/registry.js';
import type { Bilingual, Fix, Params, Severity, Violation } from '../rules/rule.js';
import { unreadable } from '../source/file-trouble.js';

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

/** Whether a finding leaves words out of the documents: mistakes of the text do, but for LEX-05, whose text is kept. */
export function losesWords({ severity, rule }: Finding): boolean {
  return severity === 'error' && rule !== 'LEX-05' && /^(LEX|SYN)-/.test(rule);
}

/** Order of a report: by file, then by place, then by rule. */
export function compareFindings(a: Finding, b: Finding): number {
  if (a.place.uri !== b.place.uri) return a.place.uri < b.place.uri ? -1 : 1;
  const x = a.place.range.start;
  const y = b.place.range.start;
  return x.line - y.line || x.character - y.character || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}

/** What a violation of a rule becomes; one without a place stands at the start of the file `fallback`. `severity`: the project's. */
export function finding(
  id: string,
  violation: Violation,
  fallback: string,
  severity: Severity = ruleOf(id).severity,
): Finding {
  const rule = ruleOf(id);
  const start = { line: 0, character: 0 };
  return {
    rule: id,
    severity,
    message: rule.message(violation.params),
    place: violation.place ?? { uri: fallback, range: { start, end: start } },
    ...(violation.element !== undefined && { element: violation.element }),
    source: rule.source,
    related: violation.related ?? [],
    fixes: violation.fixes ?? [],
  };
}

/** A violation that leads to another place. */
export function related(params: Params, place: Violation['place'], other: Place | undefined): Violation {
  return { place, params, related: other ? [{ place: other, message: { fr: 'voir ici', en: 'see here' } }] : [] };
}

/** What is told of a file whose check failed: what was said of it before may be wrong by now. */
export function failedCheck(uri: string): Finding {
  const { rule, params } = unreadable('controle');
  return finding(rule, { place: undefined, params }, uri);
}
