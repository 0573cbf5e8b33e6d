import type { Rule } from '../rule.js';
import { rule as bachelorsShouldNotBeOfLevelFive } from './bachelors-should-not-be-of-level-five.js';
import { rule as certificationsShouldNotCopyEachOther } from './certifications-should-not-copy-each-other.js';
import { rule as disabilityShouldBeDealtWith } from './disability-should-be-dealt-with.js';
import { rule as extremeLevelsShouldBeJustified } from './extreme-levels-should-be-justified.js';
import { rule as officialCodesMustBeWellFormed } from './official-codes-must-be-well-formed.js';
import { rule as prerequisitesShouldNotDiscriminate } from './prerequisites-should-not-discriminate.js';
import { rule as registrationsShouldLastFiveYearsAtMost } from './registrations-should-last-five-years-at-most.js';
import { rule as rncpCertificationsShouldBeOpenToVae } from './rncp-certifications-should-be-open-to-vae.js';
import { rule as rsCertificationsShouldHaveNoLevel } from './rs-certifications-should-have-no-level.js';
import { rule as specialitiesShouldBeOfAJob } from './specialities-should-be-of-a-job.js';
import { rule as taggedThemesShouldBeSpokenOf } from './tagged-themes-should-be-spoken-of.js';
import { rule as theNiveauMustBeRegistrable } from './the-niveau-must-be-registrable.js';
import { rule as themesSpokenOfShouldBeTagged } from './themes-spoken-of-should-be-tagged.js';
import { rule as titlesShouldNameTheJob } from './titles-should-name-the-job.js';
import { rule as titlesShouldNotPromiseDirection } from './titles-should-not-promise-direction.js';
import { rule as transitionsShouldBeDealtWith } from './transitions-should-be-dealt-with.js';
import { rule as wordsOfCareShouldBeLeftToCarers } from './words-of-care-should-be-left-to-carers.js';

/** Identity of the certification. */
export const META_RULES: readonly Rule[] = [
  // Codes, level, register.
  officialCodesMustBeWellFormed,
  theNiveauMustBeRegistrable,
  extremeLevelsShouldBeJustified,
  rsCertificationsShouldHaveNoLevel,
  specialitiesShouldBeOfAJob,
  rncpCertificationsShouldBeOpenToVae,
  registrationsShouldLastFiveYearsAtMost,
  // Titles and words.
  titlesShouldNameTheJob,
  titlesShouldNotPromiseDirection,
  bachelorsShouldNotBeOfLevelFive,
  prerequisitesShouldNotDiscriminate,
  wordsOfCareShouldBeLeftToCarers,
  // Themes of the decree.
  disabilityShouldBeDealtWith,
  transitionsShouldBeDealtWith,
  themesSpokenOfShouldBeTagged,
  taggedThemesShouldBeSpokenOf,
  // Beside the other certifications of the workspace.
  certificationsShouldNotCopyEachOther,
];
