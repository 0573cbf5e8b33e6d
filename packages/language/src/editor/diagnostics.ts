import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import type { Finding } from '../check/finding.js';
import type { Severity } from '../rules/rule.js';
import { type Reader, said } from './context.js';
import { rulePageUri } from './rule-page.js';

/** A hint stays visible: what the protocol calls a hint has no line in the list of problems. */
const SEVERITY: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  hint: DiagnosticSeverity.Information,
};

function diagnostic(finding: Finding, context: Reader): Diagnostic {
  const related = finding.related.map(({ place: { uri, range }, message }) => ({
    location: { uri, range },
    message: said(context, message),
  }));
  return {
    range: finding.place.range,
    severity: SEVERITY[finding.severity],
    source: 'Référentiel',
    code: finding.rule,
    codeDescription: { href: rulePageUri(finding.rule) },
    message: said(context, finding.message),
    ...(related.length && { relatedInformation: related }),
  };
}

/** More than an author reads, and less than makes an editor slow. */
export const MOST_DIAGNOSTICS = 500;

const RANK: Record<Severity, number> = { error: 0, warning: 1, hint: 2 };

/** The first of the gravest, and those that are left out, both in the order of the text. */
function gravest(findings: readonly Finding[], most: number): [kept: Finding[], left: Finding[]] {
  const ranked = [...findings].sort((a, b) => RANK[a.severity] - RANK[b.severity]);
  const kept = new Set(ranked.slice(0, most));
  return [findings.filter((one) => kept.has(one)), findings.filter((one) => !kept.has(one))];
}

/** « … et N autres », where the first of those stands. */
function others(left: readonly Finding[], context: Reader): Diagnostic[] {
  const [first] = left;
  if (!first) return [];
  const count = (langue: string) => left.length.toLocaleString(langue);
  const message = {
    fr: `… et ${count('fr')} autres remarques sur ce fichier. Corrigez d’abord les plus graves\u00a0; la commande «\u00a0referentiel check\u00a0» les donne toutes.`,
    en: `… and ${count('en')} more remarks on this file. Correct the gravest first; the command “referentiel check” gives all of them.`,
  };
  const severity = SEVERITY[left.reduce((a, b) => (RANK[b.severity] < RANK[a.severity] ? b : a)).severity];
  return [{ range: first.place.range, severity, source: 'Référentiel', message: said(context, message) }];
}

/**
 * Findings of a file as the editor shows them; the rule's number leads to its page. Of a great many the gravest are shown, and how
 * many more there are.
 */
export function diagnostics(context: Reader, findings: readonly Finding[]): Diagnostic[] {
  if (findings.length <= MOST_DIAGNOSTICS) return findings.map((finding) => diagnostic(finding, context));
  const [kept, left] = gravest(findings, MOST_DIAGNOSTICS - 1);
  return [...kept.map((finding) => diagnostic(finding, context)), ...others(left, context)];
}
