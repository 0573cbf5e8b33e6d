import type { Word } from '../../french/words.js';

/** A participle in its four forms. */
export function agreed(participles: readonly string[]): string[] {
  return participles.flatMap((one) =>
    /[^aeiouéy]e$/.test(one) ? [one, `${one}s`] : [one, `${one}e`, `${one}s`, `${one}es`],
  );
}

/** Whether a stop of some kind parts a word from the one before it. */
export function startsClause(text: string, words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return before === undefined || /[,;.:!?]/.test(text.slice(before.end, words[at]?.start));
}

/** A text in composed small letters with curly apostrophes. */
export function folded(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll("'", '’');
}
