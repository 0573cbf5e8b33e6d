import { parseProse, parseTitle } from '@referentiel/model';
import { literalContent } from '../source/text-literal.js';
import { splitLines } from './source-lines.js';

/** One step of indentation, in spaces. */
export const STEP = 4;

const BARE_QUOTES = /\\[\s\S]|"/g;
/** A text on one line between straight quotes, without blanks at its ends: canonical as it is. */
const PLAIN = /^"(?!["\s])[^"\n\r]*(?<![\s\\])"$/;

/** Tells whether a text, quotes included, may be written in another form. */
export type TextCheck = (before: string, after: string) => boolean;

function isBlank(line: string): boolean {
  return indentOf(line) === line.length;
}

/** How many blanks a line starts with, as the dedent rule of the prose counts them. */
function indentOf(line: string): number {
  let at = 0;
  while (line[at] === ' ' || line[at] === '\t') at++;
  return at;
}

function trimBlanks(line: string): string {
  let end = line.length;
  while (line[end - 1] === ' ' || line[end - 1] === '\t') end--;
  return line.slice(Math.min(indentOf(line), end), end);
}

function hasBareQuote(content: string): boolean {
  return content.includes('"') && (content.match(BARE_QUOTES)?.includes('"') ?? false);
}

/** The content between the quotes that it needs: straight ones, three of them when it holds straight quotes itself. */
function requote(content: string, opener: string): { quote: string; content: string } {
  if (opener.startsWith('"')) return { quote: opener, content };
  if (!hasBareQuote(content)) return { quote: '"', content };
  if (!/^\s*"|"\s*$|"""/.test(content)) return { quote: '"""', content };
  return { quote: '"', content: content.replace(BARE_QUOTES, (match) => (match === '"' ? '\\"' : match)) };
}

/**
 * The lines of a text at their place: first words behind the opening quote stay there, the other lines stand one step
 * deeper than the statement with their indentation relative to each other, as the dedent rule of the prose reads it.
 */
function layOut(content: string, indent: number, eol: string): string {
  const [first = '', ...rest] = splitLines(content);
  if (rest.length === 0) return trimBlanks(first);
  const startsBehindQuote = !isBlank(first);
  const closesOnOwnLine = !startsBehindQuote || isBlank(rest.at(-1) as string);
  while (rest.length > 0 && isBlank(rest.at(-1) as string)) rest.pop();
  while (!startsBehindQuote && rest.length > 0 && isBlank(rest[0] as string)) rest.shift();
  const indents = rest.filter((line) => !isBlank(line)).map(indentOf);
  const common = indents.reduce((lowest, one) => Math.min(lowest, one), Number.POSITIVE_INFINITY);
  const placed = rest.map((line) => {
    const text = trimBlanks(line);
    return text && ' '.repeat(indent + STEP + indentOf(line) - common) + text;
  });
  const lines = [trimBlanks(first), ...placed, ...(closesOnOwnLine ? [' '.repeat(indent)] : [])];
  return lines.join(eol);
}

/** Whether two texts, quotes included, say the same, as prose and as a title. */
export function sameText(a: string, b: string): boolean {
  if (a === b) return true;
  const [before, after] = [literalContent(a).content, literalContent(b).content];
  const prose = (content: string) => JSON.stringify(parseProse(content, { dedent: true }));
  return parseTitle(before) === parseTitle(after) && prose(before) === prose(after);
}

/**
 * A text in its canonical form, for a statement indented by `indent`; as it was when `check` refuses the new form:
 * when it means something else, or when the lexer would not read it as one closed text.
 */
export function canonicalText(image: string, indent: number, eol: string, check: TextCheck): string {
  if (PLAIN.test(image)) return image;
  const opener = image.startsWith('"""') && image.length >= 6 ? '"""' : (image[0] as string);
  const { quote, content } = requote(literalContent(image).content, opener);
  const canonical = quote + layOut(content, indent, eol) + quote;
  return canonical === image || check(image, canonical) ? canonical : image;
}
