import { type Catalogue, type Element, type Place, walk } from '@referentiel/model';
import type { WorkspaceSymbol } from 'vscode-languageserver-types';
import type { CheckedCertification } from '../../check/checked-certification.js';
import { bareWord } from '../../lexer/spelling.js';
import type { CertificationAtHand, Snapshot } from '../../project/snapshot.js';
import { KINDS, type Kind } from './kinds.js';
import { symbolName, textOf } from './symbol-name.js';

/** More than anyone reads; a longer query brings the others. */
const LIMIT = 200;
/** So many answers that reading more certifications would not bring a better one to the top. */
const ENOUGH = 1000;

interface Entry {
  kind: Kind;
  code: string;
  text: string;
  container: string;
  place: Place;
  /** Code and text as queries are compared with them. */
  searched: string;
}

/** Without accents, ligatures and capitals, one kind of apostrophe. */
function folded(text: string): string {
  return bareWord(text).replaceAll('œ', 'oe').replaceAll('’', "'");
}

function entry(kind: Kind, code: string | undefined, text: string, container: string, place: Place): Entry {
  return { kind, code: code ?? '', text, container, place, searched: folded(`${code ?? ''} ${text}`) };
}

const certifications = new WeakMap<CheckedCertification, readonly Entry[]>();

/** How the holder of an element is named: the certification, and the nearest element with a code. */
function containerOf(path: readonly Element[], checked: CheckedCertification): string {
  const { certification } = checked;
  const name = certification.code ?? certification.intitule ?? '';
  const nearest = path.findLast((one) => one !== certification && one.code !== undefined)?.code;
  return [name, nearest].filter(Boolean).join(' › ');
}

function entriesOf(checked: CheckedCertification): readonly Entry[] {
  const known = certifications.get(checked);
  if (known) return known;
  const { certification, resolver } = checked;
  const found: Entry[] = [];
  const add = (element: Element, path: readonly Element[]) => {
    const { place, code, genre } = element;
    const text = textOf(element, resolver);
    if (!place || (!code && !text)) return;
    found.push(entry(genre, code, text, containerOf(path, checked), { uri: place.uri, range: place.name }));
  };
  add(certification, []);
  walk(certification, add);
  certifications.set(checked, found);
  return found;
}

const catalogues = new WeakMap<Catalogue, readonly Entry[]>();

function entriesOfCatalogue(catalogue: Catalogue): readonly Entry[] {
  const known = catalogues.get(catalogue);
  if (known) return known;
  const { code, intitule, place, domaines } = catalogue;
  const found = domaines.flatMap(({ entrees }) =>
    entrees.flatMap((one) => (one.place ? [entry('entree', one.code, one.intitule ?? '', code, one.place)] : [])),
  );
  if (place) found.unshift(entry('catalogue', code, intitule ?? '', '', place));
  catalogues.set(catalogue, found);
  return found;
}

/** How well an entry answers: its code first, then codes that begin so, then the rest. */
function rank({ code, searched }: Entry, query: string): number {
  const bare = folded(code);
  if (bare === query) return 0;
  if (bare.startsWith(query)) return 1;
  return searched.startsWith(query) ? 2 : 3;
}

/** Whether a certification may declare something that holds all words: its texts are read for it, not its trees. */
function mayHold({ files }: CertificationAtHand, words: readonly string[]): boolean {
  const texts = files.map(({ text }) => folded(text));
  return words.every((word) => texts.some((text) => text.includes(word)));
}

/** The entries of the certifications that answer, those that are at hand first; enough of them when there are very many. */
function entriesIn(snapshot: Snapshot, words: readonly string[]): Entry[] {
  const holds = ({ searched }: Entry) => words.every((word) => searched.includes(word));
  const found: Entry[] = [];
  const [near, far] = [true, false].map((isNear) => snapshot.certifications.filter((one) => one.isAtHand === isNear));
  for (const one of near ?? []) found.push(...entriesOf(one.lend()).filter(holds));
  for (const one of far ?? []) {
    if (found.length >= ENOUGH) break;
    if (mayHold(one, words)) found.push(...entriesOf(one.lend()).filter(holds));
  }
  const catalogues = [...snapshot.names.catalogues.values()].flatMap(entriesOfCatalogue);
  return [...found, ...catalogues.filter(holds)];
}

/**
 * What the project declares whose code, title or text holds every word of a query, accents and capitals apart; the built-in
 * catalogues come last. At most 200, the nearest to the query first.
 */
export function workspaceSymbols(snapshot: Snapshot, query: string): WorkspaceSymbol[] {
  const wanted = folded(query).trim();
  return entriesIn(snapshot, wanted.split(/\s+/))
    .map((one) => ({ one, rank: rank(one, wanted) }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, LIMIT)
    .map(({ one: { kind, code, text, container, place } }) => ({
      name: symbolName(code, text, ''),
      kind: KINDS[kind].symbol,
      location: { uri: place.uri, range: place.range },
      ...(container && { containerName: container }),
    }));
}
