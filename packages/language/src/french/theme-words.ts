import data from './data/themes-decret.json' with { type: 'json' };
import { perText } from './per-text.js';

/** How a text speaks of a theme: plainly (« risques professionnels »), or perhaps (« risques »). */
export type Mention = 'nette' | 'possible';

/** The themes of the decree, by the words of `traite`. */
export type SpokenTheme = keyof typeof data;

/** Without accents, which capitals often lack in real files (« Ecologie »), and with straight apostrophes. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/’/g, "'");
}

/** A word list as one expression: at the start of a word; short entries are whole words, the others may go on. */
function expression(entries: readonly string[]): RegExp {
  const alternatives = entries
    .map(folded)
    .sort((a, b) => b.length - a.length)
    .map((entry) => {
      const pattern = entry.replace(/ /g, '\\s');
      return entry.length > 4 || entry.endsWith('-') ? pattern : `${pattern}s?(?!\\p{L})`;
    });
  return new RegExp(`(?<![\\p{L}\\p{M}])(?:${alternatives.join('|')})`, 'iu');
}

const EXPRESSIONS = Object.entries(data).map(([theme, { nets, larges }]) => ({
  theme: theme as SpokenTheme,
  nets: expression(nets),
  larges: expression(larges),
}));

/** The themes of the decree that a text speaks of. */
export const themesIn: (text: string) => ReadonlyMap<SpokenTheme, Mention> = perText((text) => {
  const plain = folded(text);
  const found = new Map<SpokenTheme, Mention>();
  for (const { theme, nets, larges } of EXPRESSIONS) {
    if (nets.test(plain)) found.set(theme, 'nette');
    else if (larges.test(plain)) found.set(theme, 'possible');
  }
  return found;
});
