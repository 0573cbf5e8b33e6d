import { knownIn } from '@referentiel/model';
import type { ListItem } from '../../document.js';
import { formatNumber } from '../number-format.js';
import type { Declarations } from './css.js';

/** A list while it is read. */
export interface HtmlList {
  ordered: boolean;
  /** The number of the next item. */
  next: number;
  /** In Word's words: `lowerLetter`, `upperRoman`… */
  format: string;
  level: number;
}

const TYPES: Readonly<Record<string, string>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};

const STYLES: Readonly<Record<string, string>> = {
  'lower-alpha': 'lowerLetter',
  'lower-latin': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'upper-latin': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
  'decimal-leading-zero': 'decimalZero',
};

/** Google Docs writes each level as a list of its own and says the level in a class. */
const GOOGLE_LEVEL = /(?:^|\s)lst-kix_\w+-(\d)(?:\s|$)/;

const numberOf = (text: string | undefined, fallback: number) => {
  const number = Number.parseInt(text ?? '', 10);
  return Number.isNaN(number) ? fallback : number;
};

export function openList(name: string, attributes: Record<string, string>, css: Declarations, depth: number): HtmlList {
  const google = GOOGLE_LEVEL.exec(attributes.class ?? '')?.[1];
  return {
    ordered: name === 'ol',
    next: numberOf(attributes.start, 1),
    format: knownIn(TYPES, attributes.type ?? '') ?? knownIn(STYLES, css['list-style-type'] ?? '') ?? 'decimal',
    level: google === undefined ? depth : Number(google),
  };
}

/** The next item of a list. */
export function itemOf(list: HtmlList, attributes: Record<string, string>): ListItem {
  if (!list.ordered) return { level: list.level, ordered: false };
  const number = numberOf(attributes.value, list.next);
  list.next = number + 1;
  const label = list.format === 'decimal' ? undefined : `${formatNumber(number, list.format)}.`;
  return { level: list.level, ordered: true, number, ...(label && { label }) };
}

const WORD_LEVEL = /\blevel([1-9])\b/;
const BULLET = /^[·•o§\-–—▪◦●○■❖➢✓\uf000-\uf0ff]$/u;
const RANK = /(\d{1,6})[^\d]{0,3}$/;
const PLAIN = /^\d+\s?[.)°:–-]?$/;

/** The item of a list that Word wrote as a paragraph: `label` is the number or bullet that it printed. */
export function itemOfWord(label: string, css: Declarations): ListItem {
  const level = Number(WORD_LEVEL.exec(css['mso-list'] ?? '')?.[1] ?? 1) - 1;
  if (!label || BULLET.test(label)) return { level, ordered: false };
  const number = RANK.exec(label)?.[1];
  return {
    level,
    ordered: true,
    ...(number !== undefined && { number: Number(number) }),
    ...(!PLAIN.test(label) && { label }),
  };
}
