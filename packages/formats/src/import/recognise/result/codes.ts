import {
  type Certification,
  counterScope,
  type Element,
  expandTemplate,
  GENRE_CODE,
  type Genre,
  type GenreCode,
  parseTemplate,
  printedCode,
  type RepriseCompteur,
  type SchemaCode,
  walk,
} from '@referentiel/model';
import type { PrintedCode } from '../text/code.js';
import { nameFrom, PREFIX } from './names.js';

interface Coded {
  element: Exclude<Element, Certification>;
  path: Element[];
  printed: PrintedCode | undefined;
}

/** Kinds in the order in which their names are chosen: those that schemes quote come first. */
const ORDER: Genre[] = [
  'bloc',
  'choix',
  'option',
  'activite',
  'tache',
  'sousTache',
  'competence',
  'critere',
  'epreuve',
  'partie',
];
const OWNERS: GenreCode[] = ['compétence', 'sous-tâche', 'tâche', 'activité', 'option', 'bloc'];

function codedElements(certification: Certification, printed: ReadonlyMap<Element, PrintedCode>): Map<Genre, Coded[]> {
  const byGenre = new Map<Genre, Coded[]>();
  walk(certification, (element, path) => {
    if (element.genre === 'certification') return;
    const list = byGenre.get(element.genre) ?? [];
    byGenre.set(element.genre, list);
    list.push({ element, path, printed: printed.get(element) });
  });
  return byGenre;
}

/** Names that are taken inside each element. */
class Taken {
  private readonly byScope = new Map<Element, Set<string>>();

  claim(name: string, scope: Element): boolean {
    const names = this.byScope.get(scope) ?? new Set<string>();
    this.byScope.set(scope, names);
    if (names.has(name)) return false;
    names.add(name);
    return true;
  }
}

function ownersOf(path: readonly Element[], genre: GenreCode): Element | undefined {
  return path.findLast((one) => GENRE_CODE[one.genre as Genre] === genre);
}

/** Where the counter of some codes starts again: nowhere, or in the widest kind of owner in which none comes twice. */
function repriseOf(coded: Coded[], names: string[]): RepriseCompteur | undefined {
  const isUnique = (scopeOf: (one: Coded) => Element | undefined) => {
    const seen = new Map<Element | undefined, Set<string>>();
    return coded.every((one, rank) => {
      const scope = scopeOf(one);
      const known = seen.get(scope) ?? new Set<string>();
      seen.set(scope, known);
      const name = names[rank] ?? '';
      return !known.has(name) && known.add(name);
    });
  };
  if (isUnique(() => undefined)) return 'continu';
  const owner = OWNERS.toReversed().find(
    (genre) => coded.every(({ path }) => ownersOf(path, genre)) && isUnique(({ path }) => ownersOf(path, genre)),
  );
  return owner as RepriseCompteur | undefined;
}

function lastNumber(text: string): { before: string; number: number; after: string } | undefined {
  const match = /^(.*\D|)(\d+)(\D*)$/s.exec(text);
  const digits = match?.[2] ?? '';
  if (!match || (digits.length > 1 && digits.startsWith('0'))) return undefined;
  return { before: match[1] ?? '', number: Number(digits), after: match[3] ?? '' };
}

/** Templates that would print a code, the plainest last. */
function templatesOf({ printed, path }: Coded): string[] {
  const parts = printed && lastNumber(printed.printed);
  if (!parts) return [];
  const { before, after } = parts;
  const quoted = OWNERS.flatMap((genre) => {
    const owner = ownersOf(path, genre);
    const code = owner && 'code' in owner ? owner.code : undefined;
    if (!code) return [];
    const number = lastNumber(code)?.number;
    const withCode = before.startsWith(code) ? [`{${genre}}${before.slice(code.length)}`] : [];
    const at = number === undefined ? -1 : before.lastIndexOf(String(number));
    const isWhole = at >= 0 && !/\d/.test(before[at - 1] ?? '') && !/\d/.test(before[at + String(number).length] ?? '');
    return [
      ...withCode,
      ...(isWhole ? [`${before.slice(0, at)}{${genre}.n}${before.slice(at + String(number).length)}`] : []),
    ];
  });
  return [...quoted, before].map((start) => `${start}{n}${after}`);
}

/** The template that prints most codes of a kind as they are printed. */
function templateFor(coded: Coded[]): string | undefined {
  const said = coded.filter(({ printed }) => printed);
  const candidates = new Set(said.slice(0, 3).flatMap(templatesOf));
  let best: { template: string; count: number } | undefined;
  for (const template of candidates) {
    const pieces = parseTemplate(template);
    const count = said.filter(({ printed, path }) => {
      const number = printed && lastNumber(printed.printed)?.number;
      return number !== undefined && expandTemplate(pieces, path, number, codeName)?.trimEnd() === printed?.printed;
    }).length;
    if (count > (best?.count ?? 0)) best = { template, count };
  }
  return best && best.count > said.length / 2 ? best.template : undefined;
}

function codeName(element: Element): string | undefined {
  return 'code' in element ? element.code : undefined;
}

function freeName(wished: string | undefined, genre: Genre, rank: number, isFree: (name: string) => boolean): string {
  if (wished && isFree(wished)) return wished;
  const stem = wished ? `${wished}_` : PREFIX[genre];
  for (let number = wished ? 2 : rank; ; number++) if (isFree(`${stem}${number}`)) return `${stem}${number}`;
}

/** Names the elements of one kind, with a scheme where the document has one. */
function nameGenre(genre: Genre, coded: Coded[], certification: Certification, taken: Taken): void {
  const wished = coded.map(({ printed }) => printed && nameFrom(printed.bare, genre));
  const kind = GENRE_CODE[genre];
  const said = coded.filter(({ printed }) => printed);
  if (kind && said.length) {
    const modele = templateFor(coded);
    const reprise = repriseOf(
      said,
      wished.flatMap((name, rank) => (coded[rank]?.printed ? [name ?? ''] : [])),
    );
    const schema: SchemaCode | undefined = modele
      ? { genre: kind, modele, ...(reprise && { reprise }), masque: false }
      : undefined;
    if (schema) certification.schemas.push(schema);
  } else if (genre === 'epreuve' && coded.length) {
    certification.schemas.push({ genre: 'épreuve', masque: true });
  }
  coded.forEach(({ element, path, printed }, rank) => {
    const needsName = genre === 'epreuve' || genre === 'partie';
    if (!printed && !needsName) return;
    const scope = counterScope(element, path, certification);
    const name = freeName(wished[rank], genre, rank + 1, (one) => taken.claim(one, scope));
    element.code = name;
  });
}

/** Says what is printed where a name and its scheme would print something else. */
function printAsRead(coded: Coded[], certification: Certification): void {
  for (const { element, path, printed } of coded) {
    const wanted = printed?.printed ?? '';
    if (element.code === undefined || element.genre === 'partie') continue;
    const shown = printedCode(element, path, certification) ?? '';
    if (shown.trimEnd() !== wanted) element.imprime = wanted;
  }
}

/**
 * Gives every element its code: the printed one where it can be a name, else one made from it, unique where names must
 * be; with the schemes that the document follows. What is printed stays exactly what was read.
 */
export function nameAll(certification: Certification, printed: ReadonlyMap<Element, PrintedCode>): void {
  const byGenre = codedElements(certification, printed);
  const taken = new Taken();
  for (const genre of ORDER) {
    const coded = byGenre.get(genre);
    if (coded) nameGenre(genre, coded, certification, taken);
  }
  for (const coded of byGenre.values()) printAsRead(coded, certification);
}
