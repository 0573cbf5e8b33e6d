import {
  type Competence,
  type Element,
  type Epreuve,
  enVigueur,
  type TexteModalite,
  type UsageEpreuve,
} from '@referentiel/model';
import { competencesEvaluees } from '../docx/competences-evaluees.js';
import { epreuveOfPartie, type Impression } from '../texte/index.js';

/** The declared épreuve that a use means, whole or by one of its parts; undefined for an unknown name. */
export function epreuveDe({ epreuve }: UsageEpreuve, impression: Impression): Epreuve | undefined {
  return epreuve?.genre === 'partie' ? epreuveOfPartie(epreuve, impression) : epreuve;
}

/** What evaluates a competence. */
export interface EvaluationRelevee {
  /** The uses in force, final evaluations included, in source order. */
  usages: UsageEpreuve[];
  /** The declared épreuves that evaluate it, those of a final evaluation of its option or common core included, which come last. */
  epreuves: Epreuve[];
  /** Free texts in force. */
  modalites: TexteModalite[];
}

/** Says, for each competence of a certification, what evaluates it. */
export function evaluations(impression: Impression): (competence: Competence, path: Element[]) => EvaluationRelevee {
  const evaluees = competencesEvaluees(impression);
  return (competence, path) => {
    const inForce = enVigueur([...path, competence], impression.resolver);
    const usages = inForce.filter((one): one is UsageEpreuve => one.genre === 'usage');
    const last = [...usages.filter(({ finale }) => !finale), ...usages.filter(({ finale }) => finale)];
    const direct = last.flatMap((usage) => epreuveDe(usage, impression) ?? []);
    const others = impression.certification.epreuves.filter((epreuve) => evaluees.get(epreuve)?.has(competence));
    return {
      usages,
      epreuves: [...new Set([...direct, ...others])],
      modalites: inForce.filter((one): one is TexteModalite => one.genre === 'modalite'),
    };
  };
}

/**
 * What evaluates a competence as uses: final evaluations come last, since they hold nearly everywhere and tell competences
 * apart the least; those that only cover it from elsewhere (the option or the common core of a choice) are the last.
 */
export function usagesEnOrdre({ usages, epreuves }: EvaluationRelevee, impression: Impression): UsageEpreuve[] {
  const said = new Set(usages.map((usage) => epreuveDe(usage, impression)));
  const others = epreuves
    .filter((epreuve) => !said.has(epreuve))
    .map(
      (epreuve): UsageEpreuve => ({ genre: 'usage', nom: epreuve.code ?? '', epreuve, surcharges: {}, finale: true }),
    );
  return [...usages.filter(({ finale }) => !finale), ...usages.filter(({ finale }) => finale), ...others];
}

/** The uses as words: « ou » or « et/ou » before those that go on with a choice, and which are final evaluations. */
export function nomsUsages(usages: readonly UsageEpreuve[], nom: (usage: UsageEpreuve) => string): string[] {
  return usages.map((usage, rank) => {
    const { choix, finale } = usage;
    const linked = choix && usages[rank - 1]?.choix === choix;
    return `${linked ? `${choix.mode} ` : ''}${nom(usage)}${finale ? ' (évaluation finale)' : ''}`;
  });
}
