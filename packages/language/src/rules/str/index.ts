import type { Rule } from '../rule.js';
import { rule as activitiesMustHaveACompetence } from './activities-must-have-a-competence.js';
import { rule as activitiesShouldBeOfLikeGrain } from './activities-should-be-of-like-grain.js';
import { rule as blocTitlesShouldNameAnActivity } from './bloc-titles-should-name-an-activity.js';
import { rule as blocsMustBeLinkedToAnActivity } from './blocs-must-be-linked-to-an-activity.js';
import { rule as blocsShouldHaveTwoCompetences } from './blocs-should-have-two-competences.js';
import { rule as blocsShouldStayFew } from './blocs-should-stay-few.js';
import { rule as certificationsShouldHaveBlocs } from './certifications-should-have-blocs.js';
import { rule as certificationsShouldHaveTwoBlocs } from './certifications-should-have-two-blocs.js';
import { rule as choicesMustHaveAlternatives } from './choices-must-have-alternatives.js';
import { rule as competencesMustBelongToABlocAndAnActivity } from './competences-must-belong-to-a-bloc-and-an-activity.js';
import { rule as noBlocShouldHoldMostCompetences } from './no-bloc-should-hold-most-competences.js';
import { rule as optionsShouldStayTheLesserPart } from './options-should-stay-the-lesser-part.js';
import { rule as rsCertificationsMustHaveAnIntroduction } from './rs-certifications-must-have-an-introduction.js';
import { rule as rsCertificationsMustHaveNoBloc } from './rs-certifications-must-have-no-bloc.js';
import { rule as rsCertificationsShouldNameTheirSituation } from './rs-certifications-should-name-their-situation.js';
import { rule as theFiledCertificationMustHaveBlocs } from './the-filed-certification-must-have-blocs.js';
import { rule as transversalBlocsShouldStateTheirLink } from './transversal-blocs-should-state-their-link.js';
import { rule as transversalCompetencesShouldBeTakenUp } from './transversal-competences-should-be-taken-up.js';

/** Structure: blocs, activities, competences. */
export const STR_RULES: readonly Rule[] = [
  // Blocs at the RNCP, none at the Répertoire spécifique.
  certificationsShouldHaveBlocs,
  theFiledCertificationMustHaveBlocs,
  certificationsShouldHaveTwoBlocs,
  rsCertificationsMustHaveNoBloc,
  rsCertificationsMustHaveAnIntroduction,
  rsCertificationsShouldNameTheirSituation,
  // What goes with what.
  blocsMustBeLinkedToAnActivity,
  activitiesMustHaveACompetence,
  competencesMustBelongToABlocAndAnActivity,
  transversalCompetencesShouldBeTakenUp,
  // Balance.
  blocsShouldHaveTwoCompetences,
  noBlocShouldHoldMostCompetences,
  choicesMustHaveAlternatives,
  optionsShouldStayTheLesserPart,
  blocsShouldStayFew,
  activitiesShouldBeOfLikeGrain,
  // Titles.
  blocTitlesShouldNameAnActivity,
  transversalBlocsShouldStateTheirLink,
];
