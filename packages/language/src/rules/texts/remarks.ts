import type { Certification } from '@referentiel/model';
import { perText } from '../../french/per-text.js';
import type { RuleContext } from '../rule.js';
import { type Part, type PrintedText, printedTexts } from './printed-texts.js';

type Reader = (text: string) => unknown;

const READERS: Reader[] = [];

/**
 * What a rule looks for in a paragraph, and seldom finds: nothing is undefined, null, or an empty list. `read` must depend on
 * nothing but the text. The paragraphs in which it finds something: `partsWith`.
 */
export function remark<V>(read: (text: string) => V): (text: string) => V {
  const reader = perText(read);
  READERS.push(reader);
  return reader;
}

function isSomething(found: unknown): boolean {
  return Array.isArray(found) ? found.length > 0 : found !== undefined && found !== null;
}

const NONE: readonly Reader[] = [];

/** The readers that find something in a text: one question for a text that has nothing to tell, not one for each rule. */
const readersOf = perText((text): readonly Reader[] => {
  const telling = READERS.filter((reader) => isSomething(reader(text)));
  return telling.length ? telling : NONE;
});

function indexOf(context: RuleContext): Map<Reader, Part[]> {
  const index = new Map<Reader, Part[]>();
  for (const { borrowed, parts } of printedTexts(context)) {
    if (borrowed) continue;
    for (const part of parts) {
      for (const reader of readersOf(part.texte)) {
        const known = index.get(reader);
        if (known) known.push(part);
        else index.set(reader, [part]);
      }
    }
  }
  return index;
}

const indexes = new WeakMap<Certification, ReadonlyMap<Reader, Part[]>>();

/**
 * The printed paragraphs and titles in which a reader made by `remark` finds something, in the order of `printedTexts`; those
 * of a named fragment stand once, as its own.
 */
export function partsWith(reader: Reader, context: RuleContext): readonly Part[] {
  let index = indexes.get(context.certification);
  if (!index) {
    index = indexOf(context);
    indexes.set(context.certification, index);
  }
  return index.get(reader) ?? [];
}

/** The texts in which a reader made by `remark` finds something, each once. */
export function* textsWith(reader: Reader, context: RuleContext): Iterable<PrintedText> {
  let last: PrintedText | undefined;
  for (const { whole } of partsWith(reader, context)) {
    if (whole !== last) yield whole;
    last = whole;
  }
}
