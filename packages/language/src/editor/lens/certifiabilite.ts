import { type Bloc, type Competence, competencesOf } from '@referentiel/model';
import { type EditorContext, said } from '../context.js';
import type { CertificationFacts } from '../facts/certification-facts.js';
import { criteresAutourDe, criteresPropres } from '../facts/criteres.js';
import type { Evaluateur } from '../facts/evaluateurs.js';
import { codeOf } from '../facts/labels.js';

/** Why a bloc cannot be certified on its own; `competence` is the one that lacks something. */
export type Obstacle = { raison: 'vide' } | { raison: 'sans-epreuve' | 'sans-critere'; competence: Competence };

/** A free modality or a known épreuve; a final evaluation only where the bloc itself, or something in it, says it. */
function countsFor(bloc: Bloc, { enVigueur, origine }: Evaluateur, facts: CertificationFacts): boolean {
  if (enVigueur.genre !== 'usage') return true;
  if (!enVigueur.epreuve) return false;
  return !enVigueur.finale || origine === bloc || facts.pathOf(origine).includes(bloc);
}

/**
 * Whether a bloc holds in itself what certifying it alone takes: each of its competences is evaluated otherwise than by
 * the final evaluation, which comes after the blocs, and has a criterion, its own or one that counts for it. An empty
 * list means that nothing stands against it. Source: Vademecum RNCP 2023, p. 26 (§ 7), 34 and 36-37.
 */
export function certifiabilite(bloc: Bloc, facts: CertificationFacts): Obstacle[] {
  const competences = competencesOf(bloc).map(({ competence }) => competence);
  if (!competences.length) return [{ raison: 'vide' }];
  return competences.flatMap((competence): Obstacle[] => {
    const evaluated = facts.evaluateursOf(competence).some((one) => countsFor(bloc, one, facts));
    const judged = criteresPropres(competence, facts).length > 0 || criteresAutourDe(competence, facts).length > 0;
    return [
      ...(evaluated ? [] : [{ raison: 'sans-epreuve' as const, competence }]),
      ...(judged ? [] : [{ raison: 'sans-critere' as const, competence }]),
    ];
  });
}

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
