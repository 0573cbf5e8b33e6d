/** Replaces the characters from `start` to `end` (offsets in the text that was formatted). */
export interface FormatEdit {
  start: number;
  end: number;
  text: string;
}

/** The edit without what it would leave as it is, so that carets and marks around it stay; undefined when nothing is left. */
export function trimmedEdit(source: string, start: number, end: number, text: string): FormatEdit | undefined {
  let head = 0;
  const most = Math.min(end - start, text.length);
  while (head < most && source[start + head] === text[head]) head++;
  let tail = 0;
  while (tail < most - head && source[end - 1 - tail] === text[text.length - 1 - tail]) tail++;
  const edit = { start: start + head, end: end - tail, text: text.slice(head, text.length - tail) };
  return edit.start === edit.end && edit.text === '' ? undefined : edit;
}

/** The text with some edits made; they are in order and do not overlap. */
export function applyEdits(source: string, edits: readonly FormatEdit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const edit of edits) {
    parts.push(source.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  parts.push(source.slice(at));
  return parts.join('');
}
