/** How far back a line is looked at: heads of statements are short, and files on one endless line exist. */
const REACH = 160;
/** How far ahead a line is looked at. */
const AHEAD = 1000;

/** Whether nothing, or a blank, stands at a place. */
export function isBlank(char: string | undefined): boolean {
  return char === undefined || /\s/.test(char);
}

/** Whether a line ends with the character of this code. */
export function isBreak(code: number): boolean {
  return code === 0x0a || code === 0x0d;
}

/** Where the line of an offset begins, whatever the line ends are; not further back than a head may reach. */
export function lineStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < REACH && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--;
  return start;
}

/** Where the line of an offset ends; not further ahead than is looked at. */
export function lineEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && end - at < AHEAD && text[end] !== '\n' && text[end] !== '\r') end++;
  return end;
}
