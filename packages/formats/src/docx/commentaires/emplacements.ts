import { type Certification, type Element, type LieuRemarque, type Place, walk } from '@referentiel/model';
import { holds } from '../../html/places.js';
import { texteLigne } from '../../texte/index.js';
import type { Ancre, PassageImprime } from './ancre.js';
import { type Etendue, etendueOf, ligneBefore } from './segments.js';
import { compareInnermost, headAt, isInField, type Situe } from './situe.js';

/** Finds where in a document a place of its source is printed. */
export class Emplacements {
  /** Ranks of the passages whose prose is written on a line of a file, and of those of an element. */
  private readonly byLine = new Map<string, number[]>();
  private readonly byElement = new Map<object, number[]>();
  private readonly elements = new Set<Situe>();

  constructor(
    private readonly passages: readonly PassageImprime[],
    private readonly certification: Certification,
  ) {
    passages.forEach(({ passage: { element, champ, prose } }, rank) => {
      for (const one of [element, champ?.de]) {
        if (!one) continue;
        this.elements.add(one);
        push(this.byElement, one, rank);
      }
      const place = prose?.place;
      if (!place) return;
      for (let line = place.range.start.line; line <= place.range.end.line; line++) {
        push(this.byLine, `${place.uri}#${line}`, rank);
      }
    });
    this.elements.add(certification);
    walk(certification, (element) => this.elements.add(element));
  }

  /**
   * Where a place is printed, the first time: its characters, else the code, the title or the line of the field that it is
   * in, else the first line of the innermost element around it that is printed, else the title of the document.
   */
  ancreOf(lieu: LieuRemarque): Ancre {
    return this.texte(lieu) ?? this.champ(lieu.place) ?? this.titre();
  }

  /** The first line of the first of some elements that is printed; the title of the document when none is. */
  ancreOfElement(elements: readonly Element[]): Ancre {
    for (const element of elements) {
      const found = element !== this.certification && this.premiereLigne(element);
      if (found) return found;
    }
    return this.titre();
  }

  /** The title of the certification; without title, what the document prints first. */
  private titre(): Ancre {
    const own = this.byElement.get(this.certification) ?? [];
    const rank = own.find((one) => this.passages[one]?.passage.champ?.nom === 'intitule');
    return this.ligne(rank ?? 0);
  }

  private ligne(passage: number, ligne = 0): Ancre {
    const printed = this.passages[passage]?.lignes[ligne];
    const caractere = printed ? texteLigne(printed).length : 0;
    return { passage, debut: { ligne, caractere: 0 }, fin: { ligne, caractere } };
  }

  private texte({ place, debut, fin }: LieuRemarque): Ancre | undefined {
    const inside = (this.byLine.get(`${place.uri}#${place.range.start.line}`) ?? []).filter((rank) => {
      const own = this.passages[rank]?.passage.prose?.place;
      return own && holds(own, place);
    });
    const [first] = inside;
    if (first === undefined) return undefined;
    let best: (Etendue & { passage: number }) | undefined;
    let before: { passage: number; ligne: number; source: number } | undefined;
    for (const passage of inside) {
      const { lignes } = this.passages[passage] as PassageImprime;
      const found = etendueOf(lignes, debut, Math.max(fin, debut + 1));
      if (found && found.couvert > (best?.couvert ?? 0)) best = { ...found, passage };
      const near = ligneBefore(lignes, debut);
      if (near && near.source > (before?.source ?? -1)) before = { ...near, passage };
    }
    if (best) return { passage: best.passage, debut: best.debut, fin: best.fin };
    return before ? this.ligne(before.passage, before.ligne) : this.ligne(first);
  }

  private champ(place: Place): Ancre | undefined {
    const around = [...this.elements].filter((element) => element.place && holds(element.place, place));
    around.sort((a, b) => compareInnermost(a.place as Place, b.place as Place));
    for (const element of around) {
      const found =
        this.partOf(element, place) ?? (element === this.certification ? undefined : this.premiereLigne(element));
      if (found) return found;
    }
    return undefined;
  }

  /** The code, the title or the line of a field that a place inside an element is about. */
  private partOf(element: Situe, place: Place): Ancre | undefined {
    const ranks = this.byElement.get(element) ?? [];
    const head = headAt(element, place);
    for (const rank of head ? ranks : []) {
      const found = this.tete(rank, head);
      if (found) return found;
    }
    const whole = element.place && holds(place, element.place);
    const field = ranks.find((rank) => {
      const { champ, prose } = this.passages[rank]?.passage ?? {};
      if (champ?.de === element && isInField(element, champ.nom, place)) return true;
      return !whole && prose?.place && holds(place, prose.place);
    });
    return field === undefined ? undefined : this.ligne(field);
  }

  private tete(passage: number, head: 'code' | 'intitule' | undefined): Ancre | undefined {
    let before = 0;
    for (const { texte, tete } of this.passages[passage]?.lignes[0]?.runs ?? []) {
      if (tete === head) {
        const at = (caractere: number) => ({ ligne: 0, caractere });
        return { passage, debut: at(before), fin: at(before + texte.trimEnd().length) };
      }
      before += texte.length;
    }
    return undefined;
  }

  /** The first line of an element, else of what it holds. */
  private premiereLigne(element: Situe): Ancre | undefined {
    const [own] = this.byElement.get(element) ?? [];
    if (own !== undefined) return this.ligne(own);
    const { place } = element;
    if (!place) return undefined;
    const held = this.passages.findIndex(({ passage }) => {
      const inner = passage.element?.place ?? passage.prose?.place;
      return inner && holds(place, inner);
    });
    return held < 0 ? undefined : this.ligne(held);
  }
}

/** Adds a rank to the list of a key. */
function push<K>(map: Map<K, number[]>, key: K, rank: number): void {
  const known = map.get(key);
  if (known) known.push(rank);
  else map.set(key, [rank]);
}
