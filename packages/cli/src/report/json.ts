import type { Finding } from '@referentiel/language';
import { shownUri } from '../files/shown-path.js';
import { sayBilingual } from '../language.js';
import type { Tally } from './summary.js';

function position({ uri, range: { start, end } }: Finding['place']) {
  return {
    file: shownUri(uri),
    line: start.line + 1,
    column: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

/** The report for machines: positions from 1, columns in UTF-16 units, paths relative to the working folder. */
export function jsonReport(findings: Finding[], summary: Tally): string {
  const report = {
    version: 1,
    findings: findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      message: sayBilingual(finding.message),
      ...position(finding.place),
      ...(finding.element !== undefined && { element: finding.element }),
      source: finding.source,
      related: finding.related.map(({ place, message }) => ({ message: sayBilingual(message), ...position(place) })),
      fixes: finding.fixes.map(({ title, edits }) => ({
        title: sayBilingual(title),
        edits: edits.map(({ place, newText }) => ({ ...position(place), newText })),
      })),
    })),
    summary,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
