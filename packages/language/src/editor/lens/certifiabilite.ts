import { type Bloc, type Competence, competencesOf } from '@referentiel/model';
import { type EditorContext, said } from '../context.js';
import type { CertificationFacts } from '../facts/certification-facts.js';
import { criteresAutourDe, criteresPropres } from '../facts/criteres.js';
import type { Evaluateur } from '../facts/evaluateurs.js';
import { codeOf, shorten, titleOf } from '../facts/labels.js';

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

function nameOf(competence: Competence, facts: CertificationFacts): string {
  return codeOf(competence, facts) || `«\u00a0${shorten(titleOf(competence, facts.checked), 30)}\u00a0»`;
}

function enumerated(context: EditorContext, competences: readonly Competence[], facts: CertificationFacts): string {
  const names = competences.slice(0, 3).map((competence) => nameOf(competence, facts));
  const rest = competences.length - names.length;
  if (!rest) return names.join(', ');
  return `${names.join(', ')} ${said(context, { fr: `et ${rest} de plus`, en: `and ${rest} more` })}`;
}

/** « certifiable seul », or what keeps it from it: « non certifiable seul : C3 sans critère ». */
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
  const reasons = [
    epreuve.length &&
      `${enumerated(context, epreuve, facts)} ${said(context, { fr: 'sans épreuve', en: 'without épreuve' })}`,
    critere.length &&
      `${enumerated(context, critere, facts)} ${said(context, { fr: 'sans critère', en: 'without criterion' })}`,
  ].filter(Boolean);
  const why = reasons.length
    ? reasons.join(said(context, { fr: '\u00a0; ', en: '; ' }))
    : said(context, { fr: 'aucune compétence', en: 'no competence' });
  return said(context, { fr: `non certifiable seul\u00a0: ${why}`, en: `cannot be certified alone: ${why}` });
}
