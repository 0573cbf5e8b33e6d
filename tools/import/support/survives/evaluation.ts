import {
  type Certification,
  type CompetenceSituee,
  contenuOf,
  type Element,
  type EnVigueur,
  enVigueur,
  walk,
} from '@referentiel/model';
import { competencesEvaluees } from '../../../../packages/formats/src/docx/competences-evaluees.js';
import { evaluationOf, lignesFinales } from '../../../../packages/formats/src/tableau/finales.js';
import {
  type Impression,
  nomEpreuve,
  type Passage,
  passageCritere,
  passagesDeclares,
  passagesEnVigueur,
  passagesPratique,
} from '../../../../packages/formats/src/texte/index.js';
import { labelOf } from './structure.js';
import { linesOf, textLines } from './texts.js';

/** Roles that open something; a line made from a parameter reads as a text, which is what comes back. */
const OPENING: Partial<Record<Passage['role'], string>> = {
  epreuve: '# ',
  partie: '## ',
  liaison: '~ ',
  modalite: '? ',
};

function marked(passage: Passage): string[] {
  return linesOf(passage).map((line) => `${OPENING[passage.role] ?? '| '}${line}`);
}

/** Criteria in force for a competence, those of the containers first: inheritance is excused, not what is inherited. */
export function criteriaLines({ competence, path }: CompetenceSituee, impression: Impression): string[] {
  return [...path, competence].flatMap((owner, rank, owners) =>
    evaluationOf(owner, impression).flatMap((child) =>
      child.genre === 'critere' || child.genre === 'resultat'
        ? linesOf(passageCritere(child, owners.slice(0, rank + 1), impression)).map((line) => `${child.genre}: ${line}`)
        : [],
    ),
  );
}

/** What evaluates a competence, final evaluations excepted: titles, texts in force, choices. */
export function modalityLines({ competence, path }: CompetenceSituee, impression: Impression): string[] {
  const isFinal = (one: EnVigueur) => one.genre === 'usage' && one.finale;
  const inForce = enVigueur([...path, competence], impression.resolver).filter((one) => !isFinal(one));
  return passagesEnVigueur(inForce, impression).flatMap(marked);
}

/** Projects, weeks, examples and missions of each bloc, in order: which competence of it holds one is inheritance. */
export function practiceLines(certification: Certification, impression: Impression): string[] {
  const lines: string[] = [];
  const add = (owner: Element, path: Element[]) => {
    const home = [...path, owner].find(({ genre }) => genre === 'bloc' || genre === 'choix') ?? certification;
    for (const child of contenuOf(owner)) {
      if ('intitule' in child && (child.genre === 'projet' || child.genre === 'semaine')) {
        lines.push(...tagged(home, passagesPratique(child, impression), impression));
      } else if (child.genre === 'exemples' || child.genre === 'missions') {
        lines.push(...tagged(home, passagesPratique(child, impression), impression));
      }
    }
  };
  add(certification, []);
  walk(certification, add);
  return lines;
}

function tagged(home: Element, passages: Passage[], impression: Impression): string[] {
  return passages.flatMap((passage) =>
    linesOf(passage).map((line) => `${labelOf(home, impression)} / ${passage.role}: ${line}`),
  );
}

/** Statements, each with the element that it is printed for and its place. */
export function mentionLines(certification: Certification, impression: Impression): string[] {
  const lines: string[] = [];
  const add = (owner: Element) => {
    for (const child of evaluationOf(owner, impression)) {
      if (child.genre !== 'mention') continue;
      lines.push(
        ...textLines(child.texte, impression).map(
          (line) => `${labelOf(owner, impression)} / ${child.position}: ${line}`,
        ),
      );
    }
  };
  add(certification);
  walk(certification, add);
  return lines;
}

/** The final evaluations, each with what declares it. */
export function finalLines(certification: Certification, impression: Impression): string[] {
  const lines: string[] = [];
  const add = (owner: Element, path: Element[]) => {
    for (const { contenu } of lignesFinales(owner, path, impression)) {
      lines.push(...contenu.flatMap(linesOf).map((line) => `${labelOf(owner, impression)}: ${line}`));
    }
  };
  add(certification, []);
  walk(certification, add);
  return lines;
}

/** The épreuves that are declared, each once; one that evaluates nothing has its text in the annex alone. */
export function epreuveLines(certification: Certification, impression: Impression): string[] {
  const evaluees = competencesEvaluees(impression);
  return certification.epreuves.flatMap((epreuve) => [
    ...nomEpreuve(epreuve, impression).flatMap(marked),
    ...(evaluees.get(epreuve)?.size ? [] : passagesDeclares(epreuve, new Set(), impression).flatMap(marked)),
  ]);
}
