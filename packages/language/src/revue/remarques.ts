import { filesOf } from '../build/certification.js';
import type { CheckedCertification } from '../check/checked-certification.js';
import { compareFindings, type Finding, finding } from '../check/finding.js';
import { MODEL_RULES } from '../rules/registry.js';

/** What only the version to be filed must satisfy, where the project does not judge it yet: the report is about filing. */
function finales(checked: CheckedCertification): Finding[] {
  if (checked.settings.final) return [];
  const { uri } = checked.source.main;
  return MODEL_RULES.filter((rule) => rule.final).flatMap((rule) => {
    const severity = checked.settings.severityOf(rule);
    if (severity === 'off') return [];
    const found = [...rule.check(checked)].map((one) => finding(rule.id, one, uri, severity));
    return checked.withoutAssumed(rule, found);
  });
}

/** The findings that the review of a certification reports, in order of place: those in its files, as if it were filed. */
export function remarquesOf(checked: CheckedCertification, findings: readonly Finding[]): Finding[] {
  const uris = new Set(filesOf(checked.source).map(({ uri }) => uri));
  const own = findings.filter(({ place }) => uris.has(place.uri));
  return [...own, ...finales(checked)].sort(compareFindings);
}
