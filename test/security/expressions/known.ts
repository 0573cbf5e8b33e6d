/** An expression that is suspected though it cannot make anybody wait, and why. */
export interface Known {
  source: string;
  why: string;
}

/** Those that would be slow on a long text, and never see one. */
export const BOUNDED: readonly Known[] = [
  {
    source: String.raw`(?:…|\.{3})[\s.,;:)\]]*$`,
    why: 'a-competence-should-end-plainly.ts shows it the last 40 characters of a text',
  },
  {
    source: String.raw`(?:\/\/|www\.|@|\\)\S*$`,
    why: 'high-punctuation.ts shows it the 80 characters before a sign',
  },
  {
    source: String.raw`[{}]?[ \t]*\/\/[^\n\r]*$`,
    why: 'lexer/lines.ts shows it 160 characters of a line',
  },
  {
    source: String.raw`(?:sans|hors|ni|pas|aucune?|exclu\p{L}*|jamais|à l['’]exclusion|au lieu|non|remplace\p{L}*)(?:\s+(?:de|d['’]|du|des|par|le|la|les|un|une))?\s*$`,
    why: 'eva/reading/resultats.ts shows it the 40 characters before a find',
  },
  {
    source: String.raw`<w:abstractNum [\s\S]*<\/w:num>`,
    why: 'gabarit/numerotation.ts shows it the lists that we write, without a word of the author',
  },
  {
    source: String.raw`<w:style [\s\S]*<\/w:style>`,
    why: 'gabarit/styles.ts shows it the styles that we write, without a word of the author',
  },
];

/** Those that the analysis suspects since it does not see that they succeed wherever they go far; attacks on them fail. */
export const NEVER_FAILING: readonly Known[] = [
  { source: '//.*$', why: 'a comment of the TextMate grammar goes to the end of the only line that it sees' },
];
