import { type Communs, fondsOf, type Holder } from '../rules/meta/fonds.js';
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

/** What is told of a certification beside the others: plain data, which outlives its model. */
export interface Judged {
  findings: readonly Finding[];
  /** The others that it resembles too much, each with how many texts they share. */
  besides: readonly (readonly [id: string, texts: number])[];
  /** Whether an earlier session told it. */
  isRecalled?: true;
}

/** The others that a certification resembles too much, by rule; no model is read. */
export function resemblances(one: Holder, all: IndexDesTextes): Communs[] {
  return TOGETHER_RULES.flatMap((rule) => rule.checkTogether(one, all));
}

/** What a certification says that others say too; its model is read only where there is something to tell. */
export function judgedBeside(one: Holder, all: IndexDesTextes, model: ModelSource): Judged {
  const besides: [string, number][] = [];
  const findings = TOGETHER_RULES.flatMap((rule) => {
    const found = rule.checkTogether(one, all);
    for (const { autre, hashes } of found) besides.push([autre.id, hashes.length]);
    const checked = found.length ? model.read() : model.atHand();
    const violations = () => found.map((communs) => rule.violationTogether(one, communs));
    return checked?.withoutAssumed(rule, checked.findingsOf(rule, violations)) ?? [];
  });
  return { findings, besides };
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
    return judgedBeside(holder, index, { atHand: model, read: model }).findings;
  });
}
