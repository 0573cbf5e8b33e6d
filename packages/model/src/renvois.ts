import type { Certification } from './certification.js';
import type { Competence, Critere, ReferenceCatalogue } from './competence.js';
import type { Renvoi } from './element.js';
import { PARAMETRES_EPREUVE, type ParametresEpreuve } from './epreuve.js';
import type { Evaluation } from './evaluation.js';
import { addAll } from './lists.js';
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
  walk(certification, (element) => addAll(found, ofElement(element)));
  for (const { equivalences, recommandations } of certification.renouvellements) {
    for (const { bloc } of equivalences) if (bloc) found.push({ renvoi: bloc, kind: 'bloc', from: certification });
    for (const { voir } of recommandations) {
      for (const renvoi of voir) found.push({ renvoi, kind: 'voir', from: certification });
    }
  }
  return found;
});

/** Every reference to a catalogue, `vise` included. */
export const referencesOf: (certification: Certification) => readonly ReferenceCatalogue[] = onceSettled(
  (certification) => {
    const found = [...certification.vise];
    walk(certification, (element) => {
      if ('references' in element) addAll(found, element.references);
    });
    return found;
  },
);

/** Where a text stands: the object of the model that holds it (an element, a jury, a mention), and the field. */
export interface PorteurTexte {
  porteur: object;
  champ: string;
}

/** A text of a certification, the element around it, and its holder. */
export interface TexteSitue extends PorteurTexte {
  texte: Texte;
  element: Element;
  /** Whether documents print it: notes are for the author, and reasons of waivers for reviewers. */
  imprime: boolean;
}

type Holder = { [key: string]: unknown };

/** Gathers the texts of a certification, in the order of the fields of what holds them. */
class Textes {
  readonly found: TexteSitue[] = [];

  /** The texts in a value that stands in the field `champ` of `porteur`, inside `element`. */
  gather(value: unknown, element: Element, porteur: object, champ: string, imprime: boolean): void {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      for (const item of value) this.gather(item, element, porteur, champ, imprime);
      return;
    }
    const { genre } = value as { genre?: string };
    if (genre === 'critere') this.ofCritere(value as Critere);
    else if (genre === 'competence') this.ofCompetence(value as Competence);
    else if (genre === 'evaluation') this.ofEvaluation(value as Evaluation, element);
    else if (genre === undefined && isTexte(value)) this.found.push({ texte: value, element, porteur, champ, imprime });
    else this.ofAnything(value, element, imprime);
  }

  private ofAnything(value: object, around: Element, imprime: boolean): void {
    const element = 'genre' in value && 'notes' in value ? (value as Element) : around;
    for (const key in value) {
      if (key === 'place') continue;
      const printed = imprime && key !== 'notes' && key !== 'derogations';
      this.gather((value as Holder)[key], element, value, key, printed);
    }
  }

  // What a référentiel holds by the hundred is read field by field: going through its keys costs ten times as much.

  private ofCritere(critere: Critere): void {
    this.gather(critere.enonce, critere, critere, 'enonce', true);
    this.ofAuthor(critere);
  }

  private ofCompetence(competence: Competence): void {
    this.ofAuthor(competence);
    this.gather(competence.enonce, competence, competence, 'enonce', true);
    this.gather(competence.contenu, competence, competence, 'contenu', true);
  }

  private ofEvaluation(evaluation: Evaluation, element: Element): void {
    for (const { renvois } of evaluation.groupes) {
      for (const renvoi of renvois) if (renvoi.surcharges || renvoi.motif) this.ofAnything(renvoi, element, true);
    }
    this.gather(evaluation.justification, element, evaluation, 'justification', true);
  }

  private ofAuthor(element: Critere | Competence): void {
    if (element.notes.length) this.gather(element.notes, element, element, 'notes', false);
    if (element.derogations.length) this.gather(element.derogations, element, element, 'derogations', false);
  }
}

/** Every text of a certification, whatever holds it. */
export const textesOf: (certification: Certification) => readonly TexteSitue[] = onceSettled((certification) => {
  const textes = new Textes();
  textes.gather(certification, certification, certification, '', true);
  return textes.found;
});

/** Every text of a certification, whatever holds it; `visit` gets the text, the element around it, its holder. */
export function walkTextes(
  certification: Certification,
  visit: (texte: Texte, element: Element, where: PorteurTexte) => void,
): void {
  for (const one of textesOf(certification)) visit(one.texte, one.element, one);
}

function isTexte(value: object): value is Texte {
  return (
    ('blocs' in value && Array.isArray(value.blocs)) || ('fragment' in value && typeof value.fragment === 'string')
  );
}

/** Every place where a reusable fragment is named. */
export const fragmentsNommes: (certification: Certification) => readonly RenvoiFragment[] = onceSettled(
  (certification) => {
    const found: RenvoiFragment[] = [];
    for (const { texte } of textesOf(certification)) if (isFragment(texte)) found.push(texte);
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
