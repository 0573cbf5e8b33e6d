import { childrenOf, type Element, isConteneur } from '@referentiel/model';
import { filesOf } from '../../build/certification.js';
import { type CertificationFacts, factsOf } from '../../facts/certification-facts.js';
import type { Bilingual } from '../../rules/rule.js';
import { shorten } from '../../rules/wording.js';
import { type EditorContext, said, shownOf } from '../context.js';
import { codeOf, titleOf } from '../facts/labels.js';
import { countFindings } from './counts.js';
import type { PlanNode } from './node.js';

export type { PlanNode } from './node.js';

const LENGTH = 80;
const SANS_INTITULE: Bilingual = { fr: 'sans intitulé', en: 'untitled' };
const GROUPES = {
  transversales: { fr: 'Compétences transversales', en: 'Transversal competences' },
  epreuves: { fr: 'Épreuves', en: 'Épreuves' },
} satisfies Record<string, Bilingual>;

/** What stands below an element in the outline: containers, competences, parts of épreuves. */
function below(element: Element): Element[] {
  return childrenOf(element).filter(
    (child) => isConteneur(child) || child.genre === 'competence' || child.genre === 'partie',
  );
}

function nodeOf(context: EditorContext, element: Element, facts: CertificationFacts): PlanNode[] {
  const { place } = element;
  if (!place) return [];
  const label = shorten(titleOf(element, facts.checked), LENGTH) || said(context, SANS_INTITULE);
  return [
    {
      genre: element.genre,
      code: codeOf(element, facts),
      label,
      uri: place.uri,
      range: place.range,
      selection: place.name,
      errors: 0,
      warnings: 0,
      hints: 0,
      children: below(element).flatMap((child) => nodeOf(context, child, facts)),
    },
  ];
}

/** Elements under one line; nothing when there is none. It leads to the first of them. */
function groupOf(context: EditorContext, genre: keyof typeof GROUPES, children: PlanNode[]): PlanNode[] {
  const [first] = children;
  if (!first) return [];
  const { uri, range, selection } = first;
  const label = said(context, GROUPES[genre]);
  return [{ genre, code: '', label, uri, range, selection, errors: 0, warnings: 0, hints: 0, children }];
}

/**
 * The certification around a file as a tree: bloc → activité → tâche → compétence, choices and options in their place,
 * then the transversal competences and the épreuves, each with how many findings stand inside. Empty without certification.
 */
export function outline(context: EditorContext): PlanNode[] {
  const { snapshot, file } = context;
  const checked = snapshot.certificationOf(file);
  if (!checked) return [];
  const facts = factsOf(checked);
  const { certification, source } = checked;
  const nodesOf = (elements: readonly Element[]) => elements.flatMap((one) => nodeOf(context, one, facts));
  const nodes = [
    ...nodesOf(below(certification)),
    ...groupOf(context, 'transversales', nodesOf(certification.competencesTransversales)),
    ...groupOf(context, 'epreuves', nodesOf(certification.epreuves)),
  ];
  countFindings(
    nodes,
    filesOf(source).flatMap((one) => shownOf(context, one)),
  );
  return nodes;
}
