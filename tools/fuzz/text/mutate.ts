import type { Random } from '../support/random.ts';
import { NAMES, NUMBERS, ODD, SIGNS } from './characters.ts';
import { Grower, keywords } from './grow.ts';
import { anywhere, block, gap, lines, poolOf, replaceOne, splice, stretch } from './stretches.ts';

/** A change of a text; `others` are texts that something may be taken from. */
type Mutation = (text: string, random: Random, others: readonly string[]) => string;

/** The longest text that is made: what is longer has its own tests (bench, entrées difficiles). */
const MOST = 120_000;

const KEYWORD = /^\p{Ll}/u;

const MUTATIONS: readonly Mutation[] = [
  // Words.
  (text, random) => {
    const found = stretch(text, random, 4);
    return found ? splice(text, found.start, found.end, '') : text;
  },
  (text, random) => {
    const found = stretch(text, random, 6);
    return found ? splice(text, found.end, found.end, ` ${text.slice(found.start, found.end)}`) : text;
  },
  (text, random) => {
    const found = stretch(text, random, 3);
    if (!found) return text;
    const word = text.slice(found.start, found.end);
    const rest = splice(text, found.start, found.end, '');
    const at = gap(rest, random);
    return splice(rest, at, at, ` ${word} `);
  },
  (text, random) => replaceOne(text, random, KEYWORD, () => random.pick(keywords())),
  (text, random) => replaceOne(text, random, /^CODE/, () => random.pick(poolOf(text).codes) ?? 'C1'),
  (text, random) => replaceOne(text, random, /^(CODE|NOMBRE)/, () => random.pick(NAMES)),
  (text, random) => replaceOne(text, random, /^(NOMBRE|CODE_NUM)/, () => random.pick(NUMBERS)),
  (text, random) =>
    replaceOne(text, random, /^(CODE|MOT)/, (word) => word.repeat(2 + random.below(3000 / word.length))),
  (text, random) => replaceOne(text, random, KEYWORD, (word) => word.slice(0, -1)),
  (text, random) => replaceOne(text, random, /./, (word) => word.toUpperCase()),
  // Texts between quotes.
  (text, random) => replaceOne(text, random, /^TEXTE$/, () => random.pick(poolOf(text).texts)),
  (text, random) =>
    replaceOne(text, random, /^TEXTE$/, () => random.pick(['""', '" "', '"\n"', '" - "', '"…"', '"- \n- "'])),
  (text, random) =>
    replaceOne(text, random, /^TEXTE$/, (old) => {
      const at = 1 + random.below(Math.max(old.length - 1, 1));
      return splice(old, at, at, random.pick(random.chance(0.5) ? SIGNS : ODD));
    }),
  (text, random) =>
    replaceOne(
      text,
      random,
      /^TEXTE$/,
      (old) => old.slice(0, -1) + ' - tâche ; voir {durée}, '.repeat(random.few(40)) + old.slice(-1),
    ),
  // Lines and blocks.
  (text, random) => {
    const { start, end } = lines(text, random, 6);
    return splice(text, start, end, '');
  },
  (text, random) => {
    const { start, end } = lines(text, random, 10);
    return splice(text, end, end, text.slice(start, end));
  },
  (text, random) => {
    const { start, end } = lines(text, random, 4);
    const rest = splice(text, start, end, '');
    const { start: at } = lines(rest, random, 1);
    return splice(rest, at, at, text.slice(start, end));
  },
  (text, random) => {
    const found = block(text, random);
    return found ? splice(text, found.start, found.end, '') : text;
  },
  (text, random) => {
    const found = block(text, random);
    return found ? splice(text, found.end, found.end, `\n${text.slice(found.start, found.end)}\n`) : text;
  },
  (text, random) => {
    const [from, to] = [block(text, random), block(text, random)];
    if (!from || !to) return text;
    const at = text.indexOf('{', to.start) + 1;
    return splice(text, at, at, `\n${text.slice(from.start, from.end)}\n`);
  },
  (text, random, others) => {
    const other = random.pick(others);
    const found = block(other, random);
    const at = gap(text, random);
    return found ? splice(text, at, at, `\n${other.slice(found.start, found.end)}\n`) : text;
  },
  (text, random, others) => {
    const other = random.pick(others);
    return text.slice(0, gap(text, random)) + other.slice(gap(other, random));
  },
  // Braces, quotes, signs, characters.
  (text, random) => replaceOne(text, random, /^[{}]$/, () => random.pick(['', '{', '}', '{{', '}}'])),
  (text, random) => {
    const at = (random.chance(0.5) ? gap : anywhere)(text, random);
    return splice(text, at, at, random.pick(SIGNS));
  },
  (text, random) => {
    const at = (random.chance(0.3) ? gap : anywhere)(text, random);
    return splice(text, at, at, random.pick(ODD));
  },
  (text, random) => {
    const at = anywhere(text, random);
    return splice(text, at, at + random.few(40), '');
  },
  // What the grammar allows.
  (text, random) => {
    const at = gap(text, random);
    return splice(text, at, at, `\n${new Grower(random, poolOf(text)).statement()}\n`);
  },
];

/** Changes of a text as a whole; they are rare, for nothing else is seen after them. */
const WHOLE: readonly Mutation[] = [
  (text) => text.normalize('NFD'),
  (text) => text.replace(/\r?\n/g, '\r\n'),
  (text) => text.replace(/\r?\n/g, '\r'),
  (text) => text.replace(/\s*\n\s*/g, ' '),
  (text) => `\ufeff${text}`,
  (text) => text.replace(/^ +/gm, ''),
  (text) => text.normalize('NFD').replace(/\p{M}/gu, ''),
  (text) => text.toUpperCase(),
  (text, random) => text.slice(0, anywhere(text, random)),
  (text) => text.replace(/"([^"\n]*)"/g, '«\u00a0$1\u00a0»'),
  (text, random) => `dans ${random.pick(['X', 'AAR', '__proto__', 'toString'])}\n${text}`,
  (text, random) => {
    const deep = 2 + random.below(160);
    return text + 'activité A1 "x" { '.repeat(deep) + (random.chance(0.5) ? '}'.repeat(deep) : '');
  },
];

/** A text spoiled a few times. */
export function spoiled(text: string, random: Random, others: readonly string[]): string {
  let now = text;
  for (let left = random.few(6); left > 0; left--) {
    const mutation = random.chance(0.04) ? random.pick(WHOLE) : random.pick(MUTATIONS);
    const next = mutation(now, random, others);
    if (next.length <= MOST) now = next;
  }
  return now;
}

/** A file that the grammar allows, with the codes and texts of another. */
export function grown(text: string, random: Random): string {
  return new Grower(random, poolOf(text)).file();
}
