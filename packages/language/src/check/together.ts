import { fondsOf, type Holder } from '../rules/meta/fonds.js';
import { IndexDesTextes } from '../rules/meta/index-des-textes.js';
import { TOGETHER_RULES } from '../rules/registry.js';
import type { CheckedCertification } from './checked-certification.js';
import type { Finding } from './finding.js';

/** Where the model of a certification comes from. */
export interface ModelSource {
  /** What is at hand, if it is. */
  atHand(): CheckedCertification | undefined;
  /** The model, read again where it must be. */
  read(): CheckedCertification;
}

/** What a certification says that others say too; its model is read only where there is something to tell. */
export function findingsBeside(one: Holder, all: IndexDesTextes, model: ModelSource): Finding[] {
  return TOGETHER_RULES.flatMap((rule) => {
    const violations = [...rule.checkTogether(one, all)];
    const checked = violations.length ? model.read() : model.atHand();
    return (
      checked?.withoutAssumed(
        rule,
        checked.findingsOf(rule, () => violations),
      ) ?? []
    );
  });
}

/** What certifications say that others say too. */
export function togetherFindings(certifications: readonly CheckedCertification[]): Finding[] {
  const index = new IndexDesTextes();
  const holders = certifications.map((checked, rank): [Holder, CheckedCertification] => [
    {
      id: `${checked.source.main.uri}#${String(rank).padStart(6, '0')}`,
      fonds: fondsOf(checked),
      settings: checked.settings,
      context: () => checked,
    },
    checked,
  ]);
  for (const [holder] of holders) index.put(holder);
  return holders.flatMap(([holder, checked]) => {
    const model = () => checked;
    return findingsBeside(holder, index, { atHand: model, read: model });
  });
}
