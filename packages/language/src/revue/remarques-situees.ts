import type { LieuRemarque, RemarqueSituee } from '@referentiel/model';
import { filesOf } from '../build/certification.js';
import type { CheckedCertification } from '../check/checked-certification.js';
import { compareFindings, type Finding } from '../check/finding.js';
import { elementOf, GRAVITES, parGroupe } from './constats.js';
import { Situation } from './situation.js';

/**
 * The findings of a certification as remarks for the margin of a document, in French: as told by `check`, those of its files
 * only. The places of one bloc of which the same is said make one remark, as in the report of a review.
 */
export function remarquesSituees(checked: CheckedCertification, findings: readonly Finding[]): RemarqueSituee[] {
  const situation = new Situation(checked);
  const files = new Map(filesOf(checked.source).map((file) => [file.uri, file]));
  const lieuOf = (finding: Finding): LieuRemarque => {
    const { place } = finding;
    const file = files.get(place.uri);
    const offset = (end: 'start' | 'end') => file?.offsetAt(place.range[end]) ?? 0;
    return { place, debut: offset('start'), fin: offset('end'), nom: elementOf(finding, situation) };
  };
  const own = findings.filter(({ place }) => files.has(place.uri)).toSorted(compareFindings);
  return [...parGroupe(own, situation).values()].flatMap((group) => {
    const same = new Map<string, { finding: Finding; lieux: [LieuRemarque, ...LieuRemarque[]] }>();
    for (const finding of group) {
      const key = `${finding.rule} ${finding.severity} ${finding.message.fr}`;
      const known = same.get(key);
      if (known) known.lieux.push(lieuOf(finding));
      else same.set(key, { finding, lieux: [lieuOf(finding)] });
    }
    return [...same.values()].map(({ finding: { rule, severity, message, source }, lieux }) => ({
      gravite: GRAVITES[severity],
      regle: rule,
      message: message.fr,
      source,
      lieux,
    }));
  });
}
