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

/** Findings of a file as the editor shows them; the rule's number leads to its page. */
export function diagnostics(context: Reader, findings: readonly Finding[]): Diagnostic[] {
  return findings.map((finding) => diagnostic(finding, context));
}
