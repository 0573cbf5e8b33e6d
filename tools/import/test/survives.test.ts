import {
  type Certification,
  competencesOf,
  contenuOf,
  type Element,
  isFragment,
  proseFrom,
  type Texte,
  walk,
} from '@referentiel/model';
import { expect, it } from 'vitest';
import { EXAMPLES, exampleOf } from '../support/sources.js';
import { ASPECTS, type Aspect, survivorsOf } from '../support/survives/index.js';

const OTHER: Texte = proseFrom('Autre chose');

/** The first element of some example for which a change can be made. */
function changed(change: (certification: Certification) => boolean): { certification: Certification; example: string } {
  for (const example of EXAMPLES) {
    const certification = exampleOf(example);
    if (change(certification)) return { certification, example };
  }
  throw new Error('no example has it');
}

function aspectsChanged(change: (certification: Certification) => boolean): Aspect[] {
  const { certification, example } = changed(change);
  const [after, before] = [survivorsOf(certification), survivorsOf(exampleOf(example))];
  return ASPECTS.filter((aspect) => JSON.stringify(after[aspect]) !== JSON.stringify(before[aspect]));
}

function first(certification: Certification, isIt: (element: Element) => boolean): Element | undefined {
  const found: Element[] = isIt(certification) ? [certification] : [];
  walk(certification, (element) => {
    if (!found.length && isIt(element)) found.push(element);
  });
  return found[0];
}

function childOf(certification: Certification, genre: string, isOwner: (owner: Element) => boolean) {
  const isIt = (element: Element) => isOwner(element) && contenuOf(element).some((child) => child.genre === genre);
  const owner = first(certification, isIt);
  const content = owner && (contenuOf(owner) as { genre: string }[]);
  return { owner, content, at: content?.findIndex((child) => child.genre === genre) ?? -1 };
}

/** What a comparison must see: each change is one that a bad import could make. */
const SEEN: [string, Aspect, (certification: Certification) => boolean][] = [
  ['a level', 'identity', (c) => c.niveau !== undefined && set(c, 'niveau')],
  ['a code NSF', 'identity', (c) => c.nsf.splice(0, 1).length > 0],
  [
    'the title of a bloc',
    'structure',
    (c) =>
      set(
        first(c, ({ genre }) => genre === 'bloc'),
        'intitule',
      ),
  ],
  [
    'the context of an activity',
    'structure',
    (c) =>
      remove(
        first(c, (one) => 'contexte' in one && !!one.contexte),
        'contexte',
      ),
  ],
  ['the text of a competence', 'competences', (c) => setTexte(competencesOf(c)[0]?.competence)],
  ['a reference', 'references', (c) => !!competencesOf(c).find(({ competence }) => competence.references.pop())],
  ['a criterion', 'criteria', (c) => drop(c, 'critere')],
  [
    'the code of a criterion',
    'criteria',
    (c) =>
      set(
        first(c, ({ genre, code }) => genre === 'critere' && !!code),
        'code',
      ),
  ],
  ['an evaluation', 'modalities', (c) => drop(c, 'evaluation', ({ genre }) => genre === 'competence')],
  ['the description of épreuves', 'modalities', (c) => setDescription(c)],
  ['a final evaluation', 'finals', (c) => drop(c, 'evaluation', ({ genre }) => genre === 'certification')],
  ['a statement', 'mentions', (c) => drop(c, 'mention')],
  ['the declaration of an épreuve', 'epreuves', (c) => set(c.epreuves[0], 'intitule')],
];

function set(element: object | undefined, field: string): boolean {
  if (element) Object.assign(element, { [field]: 'X9' });
  return !!element;
}

function remove(element: object | undefined, field: string): boolean {
  if (element) delete (element as Record<string, unknown>)[field];
  return !!element;
}

function setTexte(element: object | undefined): boolean {
  if (element) Object.assign(element, { enonce: OTHER });
  return !!element;
}

function setDescription({ epreuves }: Certification): boolean {
  const described = epreuves.filter(({ description }) => description && !isFragment(description));
  for (const epreuve of described) epreuve.description = OTHER;
  return described.length > 0;
}

function drop(certification: Certification, genre: string, isOwner = (_: Element) => true): boolean {
  const { content, at } = childOf(certification, genre, isOwner);
  if (content && at >= 0) content.splice(at, 1);
  return at >= 0;
}

it.each(SEEN)('the comparison sees a change in %s', (_, aspect, change) => {
  expect(aspectsChanged(change)).toContain(aspect);
});

/** What issue 5 excuses: none of it is printed. */
const EXCUSED: [string, (certification: Certification) => boolean][] = [
  ['a note', (c) => !!competencesOf(c)[0]?.competence.notes.push({ texte: OTHER })],
  ['a waiver', (c) => !!competencesOf(c)[0]?.competence.derogations.push({ regle: 'CMP-05', raison: OTHER })],
  ['a theme', (c) => !!competencesOf(c)[0]?.competence.themes.push('handicap')],
  ['the renewal', (c) => c.renouvellements.splice(0).length > 0],
  ['the number of the fiche and the code of the certification', (c) => set(c, 'code')],
  ['a criterion that goes from the bloc to all its competences', criterionDown],
];

/** Inheritance: the same criteria are in force, but nobody says them for all. */
function criterionDown(certification: Certification): boolean {
  const owner = first(
    certification,
    (element) => element.genre === 'bloc' && contenuOf(element).some(({ genre }) => genre === 'critere'),
  );
  if (owner?.genre !== 'bloc') return false;
  const criteria = owner.contenu.flatMap((one) => (one.genre === 'critere' ? [one] : []));
  owner.contenu = owner.contenu.filter(({ genre }) => genre !== 'critere');
  for (const { competence } of competencesOf(owner)) competence.contenu.unshift(...criteria);
  return true;
}

it.each(EXCUSED)('the comparison does not see %s', (_, change) => {
  expect(aspectsChanged(change)).toEqual([]);
});

it('each aspect has something to compare in the examples', () => {
  const all = EXAMPLES.map((name) => survivorsOf(exampleOf(name)));
  for (const aspect of ASPECTS)
    expect(
      all.some((one) => one[aspect].length > 0),
      aspect,
    ).toBe(true);
});
