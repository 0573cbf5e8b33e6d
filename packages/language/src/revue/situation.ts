import { type Competence, competencesOf, type Element, type Place, walk } from '@referentiel/model';
import { filesOf } from '../build/certification.js';
import type { CheckedCertification } from '../check/checked-certification.js';
import { codeOf, titleOf } from '../editor/facts/labels.js';
import { KINDS } from '../editor/names/kinds.js';
import { shorten } from '../rules/wording.js';
import { isInside } from '../source/is-inside.js';

/** More competences of one bloc without code than these are named by the bloc. */
const NOMMEES_MAX = 2;

/** The file's path from the folder of the main one, else its name. */
function fileName(uri: string, main: string): string {
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const name = uri.startsWith(folder) ? uri.slice(folder.length) : uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Where things stand in a certification, in words that a reader of its documents understands. */
export class Situation {
  private readonly elements: { element: Element; place: Place }[] = [];

  constructor(readonly checked: CheckedCertification) {
    walk(checked.certification, (element) => {
      if (element.place) this.elements.push({ element, place: element.place });
    });
  }

  /** The elements around a place, the outermost first; the certification is not among them. */
  around(place: Place): Element[] {
    return this.elements.filter((one) => isInside(place, one.place)).map(({ element }) => element);
  }

  /** The code of an element as a name: without the dash or the point that parts it from its title in print. */
  code(element: Element): string {
    return codeOf(element, this.checked.facts).replace(/(?<![\s–—:.-])[\s–—:.-]+$/u, '');
  }

  /** « C3 »; « compétence « Relever… » » for an element that prints no code. */
  nom(element: Element): string {
    const code = this.code(element);
    if (code) return code;
    const kind = KINDS[element.genre].nom.fr;
    const title = shorten(titleOf(element, this.checked), 50);
    return title ? `${kind} «\u00a0${title}\u00a0»` : kind;
  }

  /** « BC01 – Conduire un chantier ». */
  titre(element: Element): string {
    const code = this.code(element);
    const title = titleOf(element, this.checked);
    return [code, title].filter(Boolean).join(' – ') || KINDS[element.genre].nom.fr;
  }

  /**
   * The names of competences: their codes; of those without, a few by their words, more by what holds them
   * (« Bloc 3 (5 compétences) »).
   */
  noms(competences: readonly Competence[]): string[] {
    const coded = competences.filter((one) => this.code(one)).map((one) => this.code(one));
    const byHolder = new Map<Element, Competence[]>();
    for (const one of competences) {
      if (!this.code(one)) byHolder.set(this.porteur(one), [...(byHolder.get(this.porteur(one)) ?? []), one]);
    }
    const uncoded = [...byHolder].flatMap(([holder, own]) => {
      if (own.length <= NOMMEES_MAX)
        return own.map((one) => `«\u00a0${shorten(titleOf(one, this.checked), 50)}\u00a0»`);
      const all = own.length === competencesOf(holder).length;
      const name = holder === this.checked.certification ? 'référentiel' : this.nom(holder);
      return [`${name} (${all ? 'toutes les' : own.length}\u00a0compétences)`];
    });
    return [...coded, ...uncoded];
  }

  /** The bloc or the option that holds a competence, else the certification. */
  porteur(competence: Competence): Element {
    const path = this.checked.facts.pathOf(competence);
    return path.findLast(({ genre }) => genre === 'bloc' || genre === 'option') ?? this.checked.certification;
  }

  /** « ligne 12 », with the file's name where there are several. */
  lieu({ uri, range }: Place): string {
    const { source } = this.checked;
    const line = `ligne\u00a0${range.start.line + 1}`;
    return filesOf(source).length > 1 ? `${fileName(uri, source.main.uri)}, ${line}` : line;
  }
}
