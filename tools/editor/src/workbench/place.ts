/** A place in a text, both from 1 as the editor shows it. */
export interface Place {
  line: number;
  column: number;
}

/**
 * Where `‸` stands when `passage`, less that mark, is found in `text`.
 *
 * @throws when the passage holds no mark, or stands nowhere or twice in the text
 */
export function placeOf(text: string, passage: string): Place {
  const mark = passage.indexOf('‸');
  const plain = passage.replace('‸', '');
  const start = text.indexOf(plain);
  if (mark < 0 || start < 0 || text.indexOf(plain, start + 1) >= 0) throw new Error(`« ${passage} » is not one place.`);
  const before = text.slice(0, start + mark).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
