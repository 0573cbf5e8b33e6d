import type { Certification } from './certification.js';
import type { ReferenceCatalogue } from './competence.js';
import type { Renvoi } from './element.js';
import { PARAMETRES_EPREUVE, type ParametresEpreuve } from './epreuve.js';
import { isFragment, type RenvoiFragment, type Texte } from './prose.js';
import type { CIBLES } from './resolve.js';
import { contenuOf, type Element, onceSettled, walk } from './walk.js';

/** A reference with the element that holds it and what it may mean. */
export interface RenvoiSitue {
  renvoi: Renvoi;
  kind: keyof typeof CIBLES;
  from: Element;
}

function* ofElement(element: Element): Iterable<RenvoiSitue> {
  if (element.genre === 'competence' && element.reprend) {
    yield { renvoi: element.reprend, kind: 'transversale', from: element };
  }
  if (element.genre === 'choix') for (const renvoi of element.tronc) yield { renvoi, kind: 'tronc', from: element };
  if (element.genre === 'option') for (const renvoi of element.inclut) yield { renvoi, kind: 'inclut', from: element };
  for (const child of contenuOf(element)) {
    if (child.genre !== 'evaluation') continue;
    for (const groupe of child.groupes) {
      for (const renvoi of groupe.renvois) yield { renvoi, kind: 'epreuve', from: element };
    }
  }
}

/** Every reference by name of a certification, in source order of its holders. */
export const renvoisOf: (certification: Certification) => readonly RenvoiSitue[] = onceSettled((certification) => {
  const found = [...ofElement(certification)];
  walk(certification, (element) => found.push(...ofElement(element)));
  for (const { equivalences, recommandations } of certification.renouvellements) {
    for (const { bloc } of equivalences) if (bloc) found.push({ renvoi: bloc, kind: 'bloc', from: certification });
    for (const { voir } of recommandations) {
      found.push(...voir.map((renvoi) => ({ renvoi, kind: 'voir' as const, from: certification })));
    }
  }
  return found;
});

/** Every reference to a catalogue, `vise` included. */
export const referencesOf: (certification: Certification) => readonly ReferenceCatalogue[] = onceSettled(
  (certification) => {
    const found = [...certification.vise];
    walk(certification, (element) => {
      if ('references' in element) found.push(...element.references);
    });
    return found;
  },
);

type Holder = { [key: string]: unknown };

/** Where a text stands: the object of the model that holds it (an element, a jury, a mention), and the field. */
export interface PorteurTexte {
  porteur: object;
  champ: string;
}

/** Every text of a certification, whatever holds it; `visit` gets the text, the element around it, its holder. */
export function walkTextes(
  certification: Certification,
  visit: (texte: Texte, element: Element, where: PorteurTexte) => void,
): void {
  const inside = (value: object, element: Element, porteur: object, champ: string): void => {
    if (Array.isArray(value)) {
      for (const item of value) if (typeof item === 'object' && item !== null) inside(item, element, porteur, champ);
    } else if (isTexte(value)) visit(value, element, { porteur, champ });
    else {
      const holder = value as Holder;
      const around = 'genre' in value && 'notes' in value ? (value as Element) : element;
      for (const key in holder) {
        const held = holder[key];
        if (typeof held === 'object' && held !== null && key !== 'place') inside(held, around, value, key);
      }
    }
  };
  inside(certification, certification, certification, '');
}

function isTexte(value: object): value is Texte {
  return (
    ('blocs' in value && Array.isArray(value.blocs) && !('genre' in value)) ||
    ('fragment' in value && typeof value.fragment === 'string')
  );
}

/** Every place where a reusable fragment is named. */
export const fragmentsNommes: (certification: Certification) => readonly RenvoiFragment[] = onceSettled(
  (certification) => {
    const found: RenvoiFragment[] = [];
    walkTextes(certification, (texte) => {
      if (isFragment(texte)) found.push(texte);
    });
    return found;
  },
);

/** Parameters of an épreuve, of a part, or of a use (`renvoi`) that overrides some, and the element that holds them. */
export interface ParametresDeclares {
  parametres: ParametresEpreuve;
  element: Element;
  renvoi?: Renvoi;
}

/** The parameters of all épreuves and parts, and of all uses that override some. */
export const parametresDeclares: (certification: Certification) => readonly ParametresDeclares[] = onceSettled(
  (certification) => {
    const found: ParametresDeclares[] = [];
    walk(certification, (element) => {
      if (element.genre === 'epreuve' || element.genre === 'partie') found.push({ parametres: element, element });
    });
    for (const { renvoi, kind, from } of renvoisOf(certification)) {
      if (kind !== 'epreuve') continue;
      const { surcharges } = renvoi as { surcharges?: ParametresEpreuve };
      if (surcharges && PARAMETRES_EPREUVE.some((name) => surcharges[name] !== undefined)) {
        found.push({ parametres: surcharges, element: from, renvoi });
      }
    }
    return found;
  },
);
