import type { Rule } from '../rule.js';
import { rule as blocsMustBeCertifiableAlone } from './blocs-must-be-certifiable-alone.js';
import { rule as blocsShouldNotBeAssessedOnlyTogether } from './blocs-should-not-be-assessed-only-together.js';
import { rule as collectiveEpreuvesShouldBeIndividualised } from './collective-epreuves-should-be-individualised.js';
import { rule as competencesMustBeEvaluated } from './competences-must-be-evaluated.js';
import { rule as competencesMustHaveACriterion } from './competences-must-have-a-criterion.js';
import { rule as epreuvesShouldBeDeclaredOnce } from './epreuves-should-be-declared-once.js';
import { rule as epreuvesShouldBeDescribed } from './epreuves-should-be-described.js';
import { rule as epreuvesShouldEvaluateSomething } from './epreuves-should-evaluate-something.js';
import { rule as epreuvesShouldProvideForHandicap } from './epreuves-should-provide-for-handicap.js';
import { rule as evaluationsShouldBeCertifying } from './evaluations-should-be-certifying.js';
import { rule as evaluationsShouldHoldNoMarks } from './evaluations-should-hold-no-marks.js';
import { rule as finalEvaluationsShouldBeJustified } from './final-evaluations-should-be-justified.js';
import { rule as groupsShouldHaveASize } from './groups-should-have-a-size.js';
import { rule as juriesMustHaveSeveralMembers } from './juries-must-have-several-members.js';
import { rule as juriesMustNotIncludeTutors } from './juries-must-not-include-tutors.js';
import { rule as juriesShouldHaveAnExternalMajority } from './juries-should-have-an-external-majority.js';
import { rule as modalitiesShouldBeDeclaredOnce } from './modalities-should-be-declared-once.js';
import { rule as modalitiesShouldBeProfessionalSituations } from './modalities-should-be-professional-situations.js';
import { rule as overridesShouldBePrinted } from './overrides-should-be-printed.js';
import { rule as overridesShouldSayWhy } from './overrides-should-say-why.js';
import { rule as practiceShouldNotStandForEvaluation } from './practice-should-not-stand-for-evaluation.js';
import { rule as questionnairesShouldNotBeTheOnlyModality } from './questionnaires-should-not-be-the-only-modality.js';
import { rule as quotedParametersShouldHaveAValue } from './quoted-parameters-should-have-a-value.js';
import { rule as remoteEpreuvesShouldBeSupervised } from './remote-epreuves-should-be-supervised.js';
import { rule as selfAssessmentsShouldHaveAnEvaluator } from './self-assessments-should-have-an-evaluator.js';
import { rule as sharedEpreuvesShouldSayWhatCertifiesEachBloc } from './shared-epreuves-should-say-what-certifies-each-bloc.js';
import { rule as trainersInJuriesShouldBeForeignToTheTraining } from './trainers-in-juries-should-be-foreign-to-the-training.js';

/** Evaluation: épreuves, jury, traceability. */
export const EVA_RULES: readonly Rule[] = [
  // What evaluates what.
  competencesMustBeEvaluated,
  competencesMustHaveACriterion,
  practiceShouldNotStandForEvaluation,
  epreuvesShouldEvaluateSomething,
  // Blocs are certified one by one.
  blocsMustBeCertifiableAlone,
  sharedEpreuvesShouldSayWhatCertifiesEachBloc,
  finalEvaluationsShouldBeJustified,
  // Modalities that show what a candidate can do.
  collectiveEpreuvesShouldBeIndividualised,
  blocsShouldNotBeAssessedOnlyTogether,
  questionnairesShouldNotBeTheOnlyModality,
  modalitiesShouldBeProfessionalSituations,
  evaluationsShouldBeCertifying,
  selfAssessmentsShouldHaveAnEvaluator,
  evaluationsShouldHoldNoMarks,
  // What an épreuve says of itself.
  epreuvesShouldBeDescribed,
  groupsShouldHaveASize,
  remoteEpreuvesShouldBeSupervised,
  epreuvesShouldProvideForHandicap,
  // The jury.
  juriesMustHaveSeveralMembers,
  juriesMustNotIncludeTutors,
  trainersInJuriesShouldBeForeignToTheTraining,
  juriesShouldHaveAnExternalMajority,
  // Said once, and printed.
  epreuvesShouldBeDeclaredOnce,
  modalitiesShouldBeDeclaredOnce,
  overridesShouldSayWhy,
  overridesShouldBePrinted,
  quotedParametersShouldHaveAValue,
];
