/**
 * What a terminal would obey rather than show: controls, an escape and what follows it among them (a text could wipe the
 * screen or change the title of the window), and the marks that turn the direction of reading. Line breaks and tabs stay.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are meant
const OBEYED = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g;

/** A text of a file, or a name on the disk, as it can be shown: a sign stands for each character that a terminal would obey. */
export function printable(text: string): string {
  return text.replace(OBEYED, '\ufffd');
}

/** The same on one line: no line begins with a word of the text, which a system of continuous integration may take for an order. */
export function printableLine(text: string): string {
  return printable(text.replace(/\r\n|[\n\r\u2028\u2029]/g, ' '));
}
