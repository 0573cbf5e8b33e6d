import {
  type Certification,
  type Contenu,
  competencesOf,
  contenuOf,
  criteresOf,
  type Element,
  enVigueur,
  isConteneur,
  type MiseEnPratique,
  type Prose,
  plainParts,
  printedCode,
  type Texte,
  type TexteModalite,
  walk,
} from '@referentiel/model';
import {
  impressionOf,
  lignesOf,
  passagesEnVigueur,
  passagesPratique,
  texteLigne,
} from '../../../packages/formats/src/texte/index.js';
import { stripped } from './code.js';
import type { Kind } from './truth.js';

/** One element of an imported certification. */
export interface RecoveredElement {
  kind: Kind;
  code?: string;
  text: string;
}

/** What stands beside one competence, by kind. */
export type Beside = Record<'bloc' | 'activite' | 'competence' | 'critere' | 'epreuve', string>;

export interface Recovered {
  title: string;
  elements: RecoveredElement[];
  /** One for each competence, in reading order. */
  beside: Beside[];
}

const KINDS: Partial<Record<string, Kind>> = {
  bloc: 'bloc',
  option: 'bloc',
  activite: 'activite',
  competence: 'competence',
  critere: 'critere',
  epreuve: 'epreuve',
};

function prose(texte: Texte | undefined): string {
  return texte ? plainParts(texte as Prose).join('\n') : '';
}

/** What column 3 prints besides épreuves and free modalities. */
function isPractice(one: Contenu): one is MiseEnPratique | TexteModalite {
  return ['projet', 'semaine', 'exemples', 'missions'].includes(one.genre);
}

/** The printed words of an element alone: code, title, statement. */
function ownText(element: Element, path: Element[], certification: Certification): RecoveredElement | undefined {
  const kind = KINDS[element.genre];
  if (!kind) return undefined;
  const code = stripped(printedCode(element, path, certification));
  const { intitule, enonce, description } = element as { intitule?: string; enonce?: Texte; description?: Texte };
  const text = [intitule, prose(enonce), element.genre === 'epreuve' ? prose(description) : ''].filter(Boolean);
  return { kind, ...(code && { code }), text: text.join('\n') };
}

/** All that a container says by itself: code, title, context and description, and its tasks. */
function containerText(element: Element, path: Element[], certification: Certification): string {
  if (!isConteneur(element)) return '';
  const titled = [element.contexte, element.description].flatMap((one) => (one ? [one.titre, prose(one.texte)] : []));
  const tasks = element.contenu.filter((child) => child.genre === 'tache' || child.genre === 'sousTache');
  const inside = tasks.map((child) => containerText(child as Element, [...path, element], certification));
  return [printedCode(element, path, certification), element.intitule, ...titled, ...inside].filter(Boolean).join('\n');
}

/** Activities of the nearest bloc or option that hold no competence: they stand beside all of it. */
function sharedActivities(path: Element[]): Element[] {
  const home = path.findLast((one) => ['bloc', 'option', 'certification'].includes(one.genre));
  const held = (home && 'contenu' in home ? home.contenu : []) as Element[];
  return held.filter((child) => child.genre === 'activite' && competencesOf(child).length === 0);
}

/** What an imported certification says beside each competence, and the list of its elements. */
export function recover(certification: Certification): Recovered {
  const impression = impressionOf(certification);
  const { resolver } = impression;
  const elements: RecoveredElement[] = [];
  walk(certification, (element, path) => {
    const found = ownText(element, path, certification);
    if (found) elements.push(found);
  });
  const beside = competencesOf(certification).map(({ competence, path }): Beside => {
    const inside = [...path, competence];
    const texts = (genres: string[]) =>
      path
        .filter(({ genre }) => genres.includes(genre))
        .map((one) => containerText(one, impression.pathOf(one), certification));
    const activities = sharedActivities(path).map((one) => containerText(one, impression.pathOf(one), certification));
    const criteres = inside.flatMap((owner) =>
      owner.genre === 'competence'
        ? criteresOf(owner, resolver)
        : ((('contenu' in owner ? owner.contenu : []) as Element[]).filter((child) =>
            ['critere', 'resultat'].includes(child.genre),
          ) as ReturnType<typeof criteresOf>),
    );
    const criteria = criteres.map((one) =>
      one.genre === 'resultat'
        ? [one.titre, prose(one.texte)].join('\n')
        : [printedCode(one, inside, certification), prose(one.enonce)].join('\n'),
    );
    const practice = inside
      .flatMap((owner) => contenuOf(owner))
      .flatMap((one) => (isPractice(one) ? passagesPratique(one, impression) : []));
    const epreuves = [...passagesEnVigueur(enVigueur(inside, resolver), impression), ...practice]
      .flatMap(lignesOf)
      .map(texteLigne);
    return {
      bloc: texts(['bloc', 'choix', 'option']).join('\n'),
      activite: [...texts(['activite', 'tache']), ...activities].join('\n'),
      competence: [printedCode(competence, path, certification), prose(competence.enonce)].filter(Boolean).join('\n'),
      critere: criteria.join('\n'),
      epreuve: epreuves.join('\n'),
    };
  });
  return { title: certification.intitule ?? '', elements, beside };
}
