import { type Certification, competencesOf } from '@referentiel/model';
import { referencesOf } from '../../../../packages/formats/src/docx/annexes/correspondance.js';
import { faitsOf, titreCertification } from '../../../../packages/formats/src/identite/index.js';
import { type Impression, impressionOf, passageCompetence } from '../../../../packages/formats/src/texte/index.js';
import { titreEntree } from '../sources.js';
import { criteriaLines, epreuveLines, finalLines, mentionLines, modalityLines, practiceLines } from './evaluation.js';
import { structureLines } from './structure.js';
import { linesOf, plainLines, proseLines, textLines } from './texts.js';

function identityLines(certification: Certification, impression: Impression): string[] {
  const { objectifs, contexte, description } = certification;
  const facts = faitsOf(impression, { titreEntree });
  return [
    ...plainLines(titreCertification(certification)),
    ...facts.flatMap(({ champ, prose }) => proseLines(prose).map((line) => `${champ}: ${line}`)),
    ...textLines(objectifs, impression).map((line) => `objectifs: ${line}`),
    ...textLines(contexte?.texte, impression).map((line) => `contexte (${contexte?.titre ?? 'Contexte'}): ${line}`),
    ...textLines(description?.texte, impression).map((line) => `description (${description?.titre ?? ''}): ${line}`),
  ];
}

/** The references that the annexes print, catalogue by catalogue. */
function referenceLines(certification: Certification, impression: Impression): string[] {
  const lines = competencesOf(certification).flatMap(({ competence }, rank) =>
    referencesOf(competence, impression).map(
      ({ catalogue, entree, niveau }) => `${catalogue} / competence ${rank + 1}: ${entree} ${niveau ?? ''}`,
    ),
  );
  return [...new Set(lines.map((line) => line.split(' / ')[0]))].flatMap((catalogue) =>
    lines.filter((line) => line.split(' / ')[0] === catalogue),
  );
}

/**
 * What of a certification must survive `.ref` → Word → `.ref`, by aspect, as lines to compare. Two certifications are the same
 * when all their lines are. Left out, and nothing else (issue 5 « What it must show »):
 *
 * - the parameters of épreuves: the lines that are printed for them stand instead, where they are in force;
 * - inheritance: criteria and épreuves are those in force beside each competence, whoever holds them; what a bloc or its
 *   competences say in practice (projects, weeks, examples, missions) is listed for the bloc;
 * - `texte` and `reprend`: what they stand for is compared; `inclut` and the text of an option that has it;
 * - `assume`, notes, themes, `renouvellement`;
 * - names that are not printed, and the schemes of codes: a code is compared as it is printed, separator included;
 * - metadata absent from the identity block; links to catalogues that the annexes do not print (those of `vise` are in
 *   the identity block, those of unused transversal competences nowhere).
 */
export function survivorsOf(certification: Certification) {
  const impression = impressionOf(certification);
  const competences = competencesOf(certification);
  const byCompetence = (linesFor: (situee: (typeof competences)[number]) => string[]) =>
    competences.flatMap((situee, rank) => linesFor(situee).map((line) => `${rank + 1} ${line}`));
  return {
    identity: identityLines(certification, impression),
    structure: structureLines(certification, impression),
    competences: byCompetence(({ competence, path }) => linesOf(passageCompetence(competence, path, impression))),
    references: referenceLines(certification, impression),
    criteria: byCompetence((situee) => criteriaLines(situee, impression)),
    modalities: byCompetence((situee) => modalityLines(situee, impression)),
    practice: practiceLines(certification, impression),
    mentions: mentionLines(certification, impression),
    finals: finalLines(certification, impression),
    epreuves: epreuveLines(certification, impression),
  };
}

export type Survivors = ReturnType<typeof survivorsOf>;
export type Aspect = keyof Survivors;
export const ASPECTS: readonly Aspect[] = [
  'identity',
  'structure',
  'competences',
  'references',
  'criteria',
  'modalities',
  'practice',
  'mentions',
  'finals',
  'epreuves',
];
