import type { Rule } from '../rule.js';
import { rule as aCompetenceShouldAddToItsActivity } from './a-competence-should-add-to-its-activity.js';
import { rule as aCompetenceShouldBeOfAUsualLength } from './a-competence-should-be-of-a-usual-length.js';
import { rule as aCompetenceShouldBeginWithAnInfinitive } from './a-competence-should-begin-with-an-infinitive.js';
import { rule as aCompetenceShouldEndPlainly } from './a-competence-should-end-plainly.js';
import { rule as aCompetenceShouldGoStraightToItsVerb } from './a-competence-should-go-straight-to-its-verb.js';
import { rule as aCompetenceShouldHaveAFinality } from './a-competence-should-have-a-finality.js';
import { rule as aCompetenceShouldHaveAnObject } from './a-competence-should-have-an-object.js';
import { rule as aCompetenceShouldHaveOneMainVerb } from './a-competence-should-have-one-main-verb.js';
import { rule as aCompetenceShouldNameAnObservableAction } from './a-competence-should-name-an-observable-action.js';
import { rule as aCompetenceShouldNotSpeakOfItsAssessment } from './a-competence-should-not-speak-of-its-assessment.js';
import { rule as aCompetenceShouldNotSpeakOfTraining } from './a-competence-should-not-speak-of-training.js';
import { rule as aCompetenceShouldSayItsMeans } from './a-competence-should-say-its-means.js';
import { rule as aCompetenceShouldSayWhatIsDone } from './a-competence-should-say-what-is-done.js';
import { rule as acronymsAndProductsShouldBeExplained } from './acronyms-and-products-should-be-explained.js';
import { rule as competencesShouldDifferFromEachOther } from './competences-should-differ-from-each-other.js';
import { rule as verbsShouldSuitTheLevel } from './verbs-should-suit-the-level.js';

/** Wording of competences. */
export const CMP_RULES: readonly Rule[] = [
  aCompetenceShouldBeginWithAnInfinitive,
  aCompetenceShouldNameAnObservableAction,
  aCompetenceShouldGoStraightToItsVerb,
  aCompetenceShouldHaveAFinality,
  aCompetenceShouldSayItsMeans,
  aCompetenceShouldHaveAnObject,
  aCompetenceShouldHaveOneMainVerb,
  aCompetenceShouldBeOfAUsualLength,
  aCompetenceShouldNotSpeakOfTraining,
  aCompetenceShouldNotSpeakOfItsAssessment,
  competencesShouldDifferFromEachOther,
  acronymsAndProductsShouldBeExplained,
  verbsShouldSuitTheLevel,
  aCompetenceShouldEndPlainly,
  aCompetenceShouldAddToItsActivity,
  aCompetenceShouldSayWhatIsDone,
];
