import type { ModaliteText, PartieText } from '../columns/modalities.js';
import { isQuote, withoutAside } from '../columns/quote.js';
import { bareWords, likeness } from '../text/fold.js';
import type { Line } from '../text/line.js';
import { keyOf } from '../text/prose.js';

export type EpreuveText = Extract<ModaliteText, { kind: 'epreuve' }>;

/** An épreuve of the document, with every place where it is printed. */
export interface EpreuveEntry {
  code?: EpreuveText['code'];
  intitule: string;
  occurrences: EpreuveText[];
  /** The text that most places print; the others say how they differ from it. */
  body: Line[];
  parties: { title: Line; key: string; body: Line[] }[];
}

/** How one place differs from what its épreuve says elsewhere. */
export interface Deviation {
  /** Parts that are used alone. */
  parties?: number[];
  /** Another wording. */
  body?: Line[];
  partieBodies: { rank: number; body: Line[] }[];
  /** What stands behind the text of the épreuve: a free text of this place. */
  extra: Line[];
}

function titleKey({ code, intitule }: Pick<EpreuveText, 'code' | 'intitule'>): string {
  return bareWords(`${code?.bare ?? ''} ${withoutAside(intitule)}`);
}

/** Two places that have the same title are two épreuves when their texts have little in common. */
const SAME_TEXT = 0.5;
const SAME_TITLE = 0.85;
/** Only the last ones are compared word by word: a document of hundreds of épreuves of one title stays quick to read. */
const MOST_COMPARED = 12;

function textOf(one: EpreuveText): string {
  return keyOf([...one.body, ...one.parties.flatMap(({ title, body }) => [title, ...body])]);
}

/** The épreuves that the third column names, each once whatever the number of places that print it. */
export class Epreuves {
  readonly entries: EpreuveEntry[] = [];
  private readonly byTitle = new Map<string, EpreuveEntry[]>();
  private readonly byStart = new Map<string, EpreuveEntry[]>();
  private readonly texts = new Map<EpreuveEntry, Set<string>>();

  /** `isListed`: the document has a list of its épreuves, so that one title is one épreuve whatever a place prints of it. */
  constructor(private readonly isListed: boolean) {}

  /** The épreuve that a place prints: one that is known already, or a new one. */
  add(item: EpreuveText): EpreuveEntry {
    const known = this.find(item);
    const entry = known ?? this.made(item);
    entry.occurrences.push(item);
    const text = textOf(item);
    if (text) this.texts.get(entry)?.add(text);
    return entry;
  }

  /** Joins the text of a title that says « (suite) » to the épreuve of the same title, in the last place that printed it. */
  continued(item: EpreuveText): { entry: EpreuveEntry; repeated: Line[] } | undefined {
    const entry = this.byTitle.get(titleKey(item))?.at(-1);
    const last = entry?.occurrences.findLast(({ body }) => body.length > 0) ?? entry?.occurrences.at(-1);
    if (!entry || !last) return undefined;
    const known = new Set(last.body.map(({ text }) => bareWords(text)));
    const lines = [...item.body, ...item.parties.flatMap(({ title, body }) => [title, ...body])];
    const repeated = lines.filter(({ text }) => known.has(bareWords(text)));
    last.body.push(...lines.filter((line) => !repeated.includes(line)));
    return { entry, repeated };
  }

  /** The épreuve with a title, code and words. */
  titled(title: string): EpreuveEntry | undefined {
    return this.byTitle.get(title)?.[0];
  }

  private made(item: EpreuveText): EpreuveEntry {
    const { code, intitule } = item;
    const entry: EpreuveEntry = { ...(code && { code }), intitule, occurrences: [], body: [], parties: [] };
    this.entries.push(entry);
    const key = titleKey(item);
    this.byTitle.set(key, [...(this.byTitle.get(key) ?? []), entry]);
    const start = startOf(item);
    this.byStart.set(start, [...(this.byStart.get(start) ?? []), entry]);
    this.texts.set(entry, new Set());
    return entry;
  }

  private find(item: EpreuveText): EpreuveEntry | undefined {
    const text = textOf(item);
    const exact = this.byTitle.get(titleKey(item)) ?? [];
    const same =
      exact.find((entry) => this.texts.get(entry)?.has(text)) ??
      exact.slice(-MOST_COMPARED).find((entry) => this.hasText(entry, text));
    if (same) return same;
    const alike = this.byStart.get(startOf(item)) ?? [];
    return alike.slice(-MOST_COMPARED).find((entry) => isAlike(entry, item) && this.hasText(entry, text));
  }

  private hasText(entry: EpreuveEntry, text: string): boolean {
    if (this.isListed) return true;
    const known = this.texts.get(entry);
    if (!text || !known?.size || known.has(text)) return true;
    const [first] = known;
    return (
      first !== undefined && (likeness(first, text) >= SAME_TEXT || first.startsWith(text) || text.startsWith(first))
    );
  }
}

/** Titles are only compared with those that start alike: with the same code, or the same word. */
function startOf({ code, intitule }: EpreuveText): string {
  return code ? bareWords(code.bare) : (bareWords(intitule).split(' ')[0] ?? '');
}

function isAlike(entry: EpreuveEntry, { code, intitule }: EpreuveText): boolean {
  if (bareWords(entry.code?.bare ?? '') !== bareWords(code?.bare ?? '')) return false;
  const title = intitule.replace(/^\((.*)\)$/s, '$1');
  if (code && (!intitule || !entry.intitule || isQuote(title))) return true;
  return likeness(withoutAside(entry.intitule), withoutAside(intitule)) >= (code ? 0.6 : SAME_TITLE);
}

function isPrefix(short: readonly Line[], long: readonly Line[]): boolean {
  return (
    short.length <= long.length &&
    short.every((line, rank) => bareWords(line.text) === bareWords(long[rank]?.text ?? ''))
  );
}

/** The text that most of some places print; one that others only add to comes first. */
function commonest(bodies: Line[][]): Line[] {
  const counts = new Map<string, { body: Line[]; count: number }>();
  for (const body of bodies) {
    if (!body.length) continue;
    const key = keyOf(body);
    const known = counts.get(key);
    if (known) known.count++;
    else counts.set(key, { body, count: 1 });
  }
  const distinct = [...counts.values()].sort((a, b) => b.count - a.count);
  const [first] = distinct;
  if (!first) return [];
  if (first.count > 1 || distinct.length > 50) return first.body;
  const base = distinct.find(({ body }) => distinct.some((one) => one.body !== body && isPrefix(body, one.body)));
  return (base ?? first).body;
}

/** Settles what an épreuve says, when all the places that print it are known. */
export function settleEpreuve(entry: EpreuveEntry): void {
  entry.body = commonest(entry.occurrences.map(({ body }) => body));
  const parties = new Map<string, PartieText[]>();
  for (const partie of entry.occurrences.flatMap((one) => one.parties)) {
    const key = bareWords(partie.title.text);
    parties.set(key, [...(parties.get(key) ?? []), partie]);
  }
  entry.parties = [...parties].flatMap(([key, places]) => {
    const [first] = places;
    return first ? [{ key, title: first.title, body: commonest(places.map(({ body }) => body)) }] : [];
  });
}

function differs(body: readonly Line[], common: readonly Line[]): boolean {
  return body.length > 0 && keyOf(body) !== keyOf(common);
}

/** How a place that prints an épreuve differs from what it says elsewhere. */
export function deviationOf(item: EpreuveText, entry: EpreuveEntry): Deviation {
  const found: Deviation = { partieBodies: [], extra: [] };
  const ranks = item.parties.map(({ title }) => entry.parties.findIndex(({ key }) => key === bareWords(title.text)));
  const isPart =
    ranks.length > 0 && !item.body.length && (entry.body.length > 0 || ranks.length < entry.parties.length);
  if (isPart) found.parties = ranks;
  const compare = (body: Line[], common: Line[], isLast: boolean): Line[] | undefined => {
    if (!differs(body, common)) return undefined;
    if (!isLast || !common.length || !isPrefix(common, body)) return body;
    found.extra = body.slice(common.length);
    return undefined;
  };
  const body = compare(item.body, entry.body, !item.parties.length);
  if (body) found.body = body;
  item.parties.forEach((partie, at) => {
    const rank = ranks[at] ?? 0;
    const own = compare(partie.body, entry.parties[rank]?.body ?? [], at === item.parties.length - 1);
    if (own) found.partieBodies.push({ rank, body: own });
  });
  return found;
}
