import { type Block, printBlocks } from './blocks.js';
import { plainCharacters, singleBlanks, unixLines } from './characters.js';
import { joinCutSentences } from './cut-sentences.js';
import { htmlBlocks } from './html-blocks.js';
import { plainBlocks } from './plain-blocks.js';
import { frenchQuotes } from './quotes.js';

/** HTML that says where paragraphs and items are; other HTML, as readers of PDF give it, knows no more than the text. */
const STRUCTURED = /<(?:p|li|td|th|h[1-6]|div)\b/i;
/** Letters of symbol fonts and soft hyphens that are left say nothing. */
const LEFT_OVER = /[\ue000-\uf8ff\u00ad]/g;

function finished({ text, ...block }: Block): Block[] {
  const words = frenchQuotes(singleBlanks(text.replaceAll('\uf0e0', '→').replace(LEFT_OVER, '')));
  return words ? [{ ...block, text: words }] : [];
}

/** An odd backslash at the end would keep the closing quote from closing. */
function withoutLastBackslash(lines: string[]): string[] {
  const last = lines.at(-1);
  if (last === undefined || (/(?<!\\)\\+$/.exec(last)?.[0].length ?? 0) % 2 === 0) return lines;
  return [...lines.slice(0, -1), `${last}\\`];
}

/**
 * What was copied from Word, a PDF or a page as lines of the language's light markup, fit to stand between straight quotes:
 * paragraphs parted by blank lines, lists of two levels, bold and italic. `html` is preferred to `text` when it tells where
 * paragraphs are. Cleaning clean text changes nothing. Takes time in proportion to the text; never fails.
 */
export function cleanText(text: string, html?: string): string[] {
  const structured = html !== undefined && STRUCTURED.test(html) ? joinCutSentences(htmlBlocks(unixLines(html))) : [];
  const blocks = structured.length ? structured : plainBlocks(plainCharacters(unixLines(text)));
  return withoutLastBackslash(printBlocks(blocks.flatMap(finished)));
}
