import type { Competence } from '@referentiel/model';
import type { Obstacle } from '../../facts/certifiabilite.js';
import type { CertificationFacts } from '../../facts/certification-facts.js';
import { type EditorContext, said } from '../context.js';
import { codeOf } from '../facts/labels.js';

/** A single competence by its code, several by their count; `counted` when the words before have said what is counted. */
function subject(competences: readonly Competence[], facts: CertificationFacts, counted: boolean) {
  const [first, ...others] = competences;
  const count = competences.length;
  const code = first && !others.length && codeOf(first, facts);
  if (code) return { fr: code, en: code };
  if (counted) return { fr: String(count), en: String(count) };
  return { fr: `${count} compétence${count < 2 ? '' : 's'}`, en: `${count} competence${count < 2 ? '' : 's'}` };
}

/** « certifiable seul », or what keeps it from it: « non certifiable seul : 6 compétences sans épreuve, C3 sans critère ». */
export function certifiabiliteWords(
  context: EditorContext,
  obstacles: readonly Obstacle[],
  facts: CertificationFacts,
): string {
  if (!obstacles.length) return said(context, { fr: 'certifiable seul', en: 'can be certified alone' });
  const lacking = (raison: 'sans-epreuve' | 'sans-critere') =>
    obstacles.flatMap((one) => (one.raison === raison ? [one.competence] : []));
  const epreuve = lacking('sans-epreuve');
  const critere = lacking('sans-critere');
  const first = said(context, subject(epreuve, facts, false));
  const second = said(context, subject(critere, facts, epreuve.length > 1));
  const reasons = [
    epreuve.length && `${first} ${said(context, { fr: 'sans épreuve', en: 'without épreuve' })}`,
    critere.length && `${second} ${said(context, { fr: 'sans critère', en: 'without criterion' })}`,
  ].filter(Boolean);
  const why = reasons.length ? reasons.join(', ') : said(context, { fr: 'aucune compétence', en: 'no competence' });
  return said(context, { fr: `non certifiable seul\u00a0: ${why}`, en: `cannot be certified alone: ${why}` });
}
