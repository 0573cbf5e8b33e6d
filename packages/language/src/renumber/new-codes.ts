import {
  type Certification,
  type Element,
  expandTemplate,
  type Genre,
  hasForm,
  isCode,
  type Piece,
  parseTemplate,
  type Resolver,
  resolveCount,
  schemeOf,
  separatorOf,
  seriesScope,
  walk,
  withoutSeparator,
} from '@referentiel/model';

/** What an element becomes: its name, and what is printed for it when the source says so apart. */
export interface NewCode {
  element: Element;
  code?: string;
  imprime?: string;
}

/** Counts and spells the codes of one certification by its schemes, owners before what they own. */
class Numbering {
  readonly codes = new Map<Element, NewCode>();
  private readonly counters = new Map<Element, Map<Genre, number>>();

  constructor(
    private readonly certification: Certification,
    private readonly resolver: Resolver,
  ) {}

  private codeOf(element: Element): string | undefined {
    const changed = this.codes.get(element);
    if (changed?.imprime !== undefined) return withoutSeparator(changed.imprime);
    if (element.imprime !== undefined) return withoutSeparator(element.imprime);
    return changed?.code ?? element.code;
  }

  private expand(pieces: Piece[], path: Element[], numero: number): string | undefined {
    return expandTemplate(pieces, path, numero, (owner) => this.codeOf(owner));
  }

  private next(element: Element, path: Element[], pieces: Piece[]): number {
    const scope = seriesScope(element, path, this.certification, pieces);
    const counters = this.counters.get(scope) ?? new Map<Genre, number>();
    this.counters.set(scope, counters);
    const genre = element.genre as Genre;
    const numero = (counters.get(genre) ?? resolveCount(scope, genre, this.resolver)) + 1;
    counters.set(genre, numero);
    return numero;
  }

  /** Whether an element is the only one of its kind that its owner holds. */
  private isOnly(element: Element, owner: Element | undefined): boolean {
    const siblings = owner && 'contenu' in owner ? (owner.contenu as { genre: string }[]) : [];
    return siblings.filter((one) => one.genre === element.genre).length === 1;
  }

  visit(element: Element, path: Element[]): void {
    const scheme = element.genre === 'certification' ? undefined : schemeOf(this.certification, element.genre);
    if (!scheme?.modele || scheme.masque) return;
    const core = withoutSeparator(scheme.modele);
    const pieces = parseTemplate(core);
    const numero = this.next(element, path, pieces);
    const expected = this.expand(pieces, path, numero);
    if (expected === undefined) return;
    const printed = withoutSeparator(element.imprime ?? element.code ?? '');
    const last = pieces.findIndex((piece) => piece.kind === 'numero');
    // The single criterion of C2 may be CE2: it needs no number of its own.
    const short = last > 0 ? this.expand(pieces.slice(0, last), path, numero) : undefined;
    if (short !== undefined && printed === withoutSeparator(short) && this.isOnly(element, path.at(-1))) return;
    if (element.imprime !== undefined) {
      // What is printed in another form is the author's own choice.
      if (hasForm(printed, pieces) && printed !== expected)
        this.codes.set(element, { element, imprime: expected + separatorOf(element.imprime) });
      return;
    }
    const code = isCode(expected) ? expected : element.code?.replace(/(?<!\d)\d+(?=\D*$)/, String(numero));
    if (code !== undefined && code !== element.code) this.codes.set(element, { element, code });
  }
}

/** The codes that the schemes give and that differ from those written. Elements of kinds without scheme stay. */
export function newCodes(certification: Certification, resolver: Resolver): Map<Element, NewCode> {
  const numbering = new Numbering(certification, resolver);
  walk(certification, (element, path) => numbering.visit(element, path));
  return numbering.codes;
}
