import type { Bookmarks } from './bookmarks.js';
import { paragraph } from './paragraph.js';
import { fieldMark, instruction, internalLink, run } from './run.js';
import { tag, val } from './xml.js';

interface Entree {
  niveau: 1 | 2;
  texte: string;
  ancre: string;
}

const NIVEAUX: Partial<Record<string, Entree['niveau']>> = { Heading1: 1, Heading2: 2 };

/** Fewer headings than this are seen at once: a table of contents would only delay the reader. */
const ENTREES_MIN = 4;

/** The field of Word: headings of two levels, without page numbers, as links, read from outline levels too. */
const CHAMP = 'TOC \\o "1-2" \\n \\h \\z \\u';

/**
 * The headings of a document as they are written, and its table of contents. The field is filled in advance and not
 * marked as out of date: Word asks nothing when the file opens, and the entries are those that it would find. Page
 * numbers are left out, only Word knows them. Source: ECMA-376 part 1, § 17.16.5.68.
 */
export class Sommaire {
  private readonly entrees: Entree[] = [];

  constructor(private readonly bookmarks: Bookmarks) {}

  /** The content of a heading, as the target of an entry when its style is of the first two levels. */
  titre(style: string, texte: string, content: string): string {
    const niveau = NIVEAUX[style];
    const words = texte.replace(/\s+/gu, ' ').trim();
    if (!niveau || !words) return content;
    const ancre = `_Toc${String(this.entrees.length + 1).padStart(9, '0')}`;
    this.entrees.push({ niveau, texte: words, ancre });
    return this.bookmarks.enclose(ancre, content);
  }

  /** The table of contents of the headings written so far; nothing where there is little to navigate. */
  xml(): string {
    const { entrees } = this;
    if (entrees.length < ENTREES_MIN) return '';
    const last = entrees.length - 1;
    const lines = entrees.map(({ niveau, texte, ancre }, rank) => {
      const start = rank ? '' : fieldMark('begin') + instruction(CHAMP) + fieldMark('separate');
      return paragraph(`TOC${niveau}`, start + internalLink(ancre, texte) + (rank === last ? fieldMark('end') : ''));
    });
    const properties = tag(
      'w:sdtPr',
      {},
      tag('w:docPartObj', {}, val('docPartGallery', 'Table of Contents'), '<w:docPartUnique/>'),
    );
    const content = [paragraph('TOCHeading', run('Sommaire')), ...lines];
    return tag('w:sdt', {}, properties, tag('w:sdtContent', {}, ...content)) + paragraph('Cellule', '');
  }
}
