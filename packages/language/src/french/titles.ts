import etiquettes from './data/titres-etiquettes.json' with { type: 'json' };
import metiers from './data/titres-metiers.json' with { type: 'json' };
import transversaux from './data/titres-transversaux.json' with { type: 'json' };
import { DETERMINERS } from './function-words.js';
import { perText } from './per-text.js';
import { wordsOf } from './words.js';

/** What a bloc's title names when it names no activity. */
export type TitleKind = 'etiquette' | 'metier';

const LABELS: ReadonlySet<string> = new Set(etiquettes);
const TRANSVERSAL: ReadonlySet<string> = new Set(transversaux);

/** Words between others: they make no title an activity. */
const SMALL = new Set(
  'à au aux avec d’ dans de des du en et l’ la le les ou par pour selon son ses sa sur un une votre vos s’'.split(' '),
);

/** Job names by their first word; the words after it that must follow. */
const JOBS = new Map<string, string[][]>();
for (const metier of metiers) {
  const [first = '', ...rest] = wordsOf(metier.endsWith('’') ? `${metier}x` : metier).map(({ lower }) => lower);
  const next = metier.endsWith('’') ? rest.slice(0, -1) : rest;
  JOBS.set(first, [...(JOBS.get(first) ?? []), next]);
}

/** What stands between a label or a code and the title proper: « Bloc 5 : … », « BC2 – … ». */
const SEPARATOR = /[:|]\s|\s[-–—]\s/;

function isLabel(words: readonly string[]): boolean {
  return words.every(
    (word) => LABELS.has(word) || SMALL.has(word) || /^(?:\p{L}{0,3}\d+|\p{L}|[ivx]{1,4})$/u.test(word),
  );
}

/** « Designer une interface », « Conseiller les clients » are verbs with their object. */
function isJob([first = '', ...rest]: readonly string[]): boolean {
  if (DETERMINERS.has(rest[0] ?? '')) return false;
  return (JOBS.get(first) ?? []).some((next) => next.every((word, rank) => rest[rank] === word));
}

/**
 * Whether a title is a bare label (« Bloc 5 », « Spécialisation au choix ») or the name of a job (« Développeur web »);
 * undefined where it may well name an activity. A title of several parts is judged by those that are no labels.
 */
export const titleKind: (title: string) => { kind: TitleKind | undefined } = perText((title) => {
  const parts = title.split(SEPARATOR).map((part) => wordsOf(part).map(({ lower }) => lower));
  const named = parts.filter((words) => !isLabel(words));
  if (!named.length) return { kind: 'etiquette' };
  return { kind: named.every(isJob) ? 'metier' : undefined };
});

/** Whether a title names nothing but what serves any job: « Communication et anglais ». */
export const isTransversalTitle: (title: string) => boolean = perText((title) => {
  const words = title.split(SEPARATOR).flatMap((part) => {
    const own = wordsOf(part).map(({ lower }) => lower);
    return isLabel(own) ? own.filter((word) => TRANSVERSAL.has(word)) : own;
  });
  const telling = words.filter((word) => !SMALL.has(word));
  return telling.length > 0 && telling.every((word) => TRANSVERSAL.has(word));
});
