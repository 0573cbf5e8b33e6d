import type { Place } from '@referentiel/model';
import type { ModelRule, RuleContext, Violation } from '../rule.js';
import { printedTexts } from '../texts/printed-texts.js';
import { juriesOf, membresOf } from './reading/jury.js';

/** The members of the juries of a certification that belong to a list, with their place. */
export function* membersListed(
  context: RuleContext,
  wanted: 'exclus' | 'formateurs',
): Iterable<{ membre: string; place: Place | undefined; element: string | undefined }> {
  const listed = (texte: string) => membresOf(texte).some(({ list }) => list === wanted);
  if (!juriesOf(context).some(({ composition }) => composition.some(listed))) return;
  for (const { champ, borrowed, parts, place } of printedTexts(context)) {
    if (champ !== 'composition') continue;
    for (const part of parts) {
      for (const { list, start, end } of membresOf(part.texte)) {
        if (list !== wanted) continue;
        const where = borrowed ? place : part.place(start, end);
        yield { membre: part.texte.slice(start, end), place: where, element: part.element };
      }
    }
  }
}

/** Those who trained or supervised the candidate do not sit in the jury; they may inform it. */
function* juriesMustNotIncludeTutors(context: RuleContext): Iterable<Violation> {
  for (const { membre, place, element } of membersListed(context, 'exclus')) {
    yield { place, params: { membre }, ...(element !== undefined && { element }) };
  }
}

export const rule: ModelRule = {
  id: 'EVA-13',
  severity: 'error',
  redaction: true,
  title: {
    fr: 'Tuteur, maître d’apprentissage et formateurs du candidat ne doivent pas siéger au jury',
    en: 'Tutors, apprentice masters and the candidate’s trainers must not sit in the jury',
  },
  why: {
    fr: 'Ils peuvent utilement éclairer le jury, par un avis ou une grille remise avant l’épreuve, mais non en faire partie\u00a0: l’évaluation se dissocie du parcours de formation.',
    en: 'They may inform the jury, by an opinion or a form handed in before, but not belong to it: evaluation is kept apart from training.',
  },
  source: 'Vademecum RNCP 2023, p. 35 et 54-55',
  message: ({ membre }) => ({
    fr: `«\u00a0${membre}\u00a0» ne peut être membre du jury\u00a0: retirez-le de la composition, ou dites qu’il donne un avis sans siéger.`,
    en: `“${membre}” cannot be a member of the jury: take it out of the composition, or say that they give an opinion without sitting.`,
  }),
  example: {
    wrong: `certification X

épreuve E1 "Étude de cas" {
    jury 3 "Deux professionnels extérieurs au certificateur et le tuteur du candidat" majorité externe
}
`,
    right: `certification X

épreuve E1 "Étude de cas" {
    jury 3 "Deux professionnels extérieurs au certificateur et un représentant du certificateur" majorité externe
}
`,
  },
  check: juriesMustNotIncludeTutors,
};
