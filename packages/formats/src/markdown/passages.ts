import { type Ligne, lignesOf, type Passage, type RunLigne } from '../texte/index.js';
import { accentue, echappe, echappeDebut } from './echappe.js';

function runMd({ texte, gras, italique }: RunLigne, after: string): string {
  if (gras) return accentue(texte, '**', after);
  return italique ? accentue(texte, '*', after) : echappe(texte);
}

/** How texts are written. */
export interface OptionsTexte {
  /** For texts to paste elsewhere: no emphasis, paragraphs on one line, no depth but that of lists. */
  aColler?: boolean;
}

/** The characters of a printed paragraph as Markdown, on one line. */
function texteMd({ runs }: Pick<Ligne, 'runs'>, { aColler }: OptionsTexte): string {
  if (aColler) return echappe(runs.map(({ texte }) => texte).join(''));
  return runs.map((run, rank) => runMd(run, runs[rank + 1]?.texte[0] ?? '')).join('');
}

/** The end of a sentence before another one: a change in one sentence then changes one line. */
const PHRASE = /([.!?…]) (?=[\p{Lu}«])/gu;

/** A paragraph with a line for each sentence; all of them read as one paragraph. */
function phrases(text: string, indent: string): string[] {
  const [first = '', ...rest] = text.replace(PHRASE, '$1\n').split('\n');
  return [echappeDebut(first), ...rest.map((line) => indent + line)];
}

/** Written where a list starts anew right below another one: they would be read as one. */
const SEPARATEUR = ['', '<!-- -->', ''];

/** Lines of Markdown in the making: what parts an item, a paragraph and a list from what stands above. */
class Lignes {
  readonly lines: string[] = [];
  private inList = false;
  /** The blanks that put a second-level item inside the last item of the first level. */
  private inside = '';

  constructor(private readonly options: OptionsTexte) {}

  item(text: string, marge: string, niveau: 0 | 1, numero: number | undefined, premiere: boolean): void {
    const mark = numero === undefined ? '- ' : `${numero}. `;
    if (niveau === 0) this.inside = ' '.repeat(mark.length);
    if (this.inList && premiere) this.lines.push(...SEPARATEUR);
    else if (!this.inList && this.lines.length) this.lines.push('');
    this.push(marge + (niveau ? this.inside : '') + mark, text);
    this.inList = true;
  }

  paragraphe(text: string, marge: string): void {
    if (this.lines.length) this.lines.push('');
    this.push(marge, text);
    this.inList = false;
  }

  private push(start: string, text: string): void {
    const indent = ' '.repeat(start.length);
    const [first = '', ...rest] = this.options.aColler ? [echappeDebut(text)] : phrases(text, indent);
    this.lines.push(start + first, ...rest);
  }
}

/**
 * Passages as Markdown lines: paragraphs with a blank line between them, items of lists. What belongs to an item of the
 * layout (`retrait`) stands inside it.
 */
export function passagesMd(passages: readonly Passage[], options: OptionsTexte = {}): string[] {
  const written = new Lignes(options);
  let listed = false;
  for (const passage of passages) {
    listed = passage.puce || (listed && passage.retrait > 0);
    const marge = options.aColler && !listed ? '' : '  '.repeat(passage.retrait);
    for (const ligne of lignesOf(passage)) {
      const { puce, ouvrante } = ligne;
      const text = texteMd(ligne, options);
      const inside = passage.puce ? `${marge}  ` : marge;
      if (passage.puce && ouvrante) written.item(text, marge, 0, undefined, false);
      else if (puce) written.item(text, inside, puce.niveau, puce.numero, puce.premiere ?? false);
      else written.paragraphe(text, inside);
    }
  }
  return written.lines;
}
