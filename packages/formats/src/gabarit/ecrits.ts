import type { Prose } from '@referentiel/model';
import { Bookmarks } from '../docx/bookmarks.js';
import { Numbering } from '../docx/numbering.js';
import type { DocxOptions } from '../docx/options.js';
import type { Redaction } from '../docx/passages.js';
import { descendants } from '../import/package/xml-tree.js';
import { type Impression, lignesOf } from '../texte/index.js';
import { bloc } from './blocs.js';
import type { Gabarit } from './lire.js';
import { isSeul, type Occurrence, type ParagrapheGabarit } from './occurrences.js';
import { pageAt, sectionsOf } from './page.js';
import { paragraphesDe } from './paragraphes.js';

/** What is written of a certification for the places of a template, and the lists that it uses. */
export interface Ecrits {
  /** Tables, and texts of several paragraphs that take the place of the paragraph of their placeholder. */
  blocs: Map<Occurrence, string>;
  numbering: Numbering;
}

/** Whether a text needs paragraphs of its own: a single one stays in the paragraph of its placeholder. */
function isLong(prose: Prose): boolean {
  const lignes = lignesOf({ role: 'description', prose, retrait: 0 });
  return lignes.length > 1 || lignes.some(({ puce }) => puce);
}

/** The text that takes the place of a whole paragraph: it alone is asked for there, and it has several of its own. */
function isDeveloppee(paragraphe: ParagrapheGabarit, { repere }: Occurrence, prose: Prose | undefined): prose is Prose {
  const only = paragraphe.occurrences.filter((one) => one.repere).length === 1;
  return repere?.nature === 'texte' && only && isSeul(paragraphe) && prose !== undefined && isLong(prose);
}

/** The names and the highest number of the bookmarks of a template. */
function bookmarksOf({ template }: Gabarit): Bookmarks {
  const marks = [...descendants(template.document.root)].filter(({ name }) => name === 'w:bookmarkStart');
  const names = marks.map(({ attributes }) => (attributes['w:name'] ?? '').toLowerCase());
  return new Bookmarks(
    names,
    marks.reduce((most, { attributes }) => Math.max(most, Number(attributes['w:id']) || 0), 0),
  );
}

/** Writes what a template asks for, each table for the page that it finds there. */
export function ecrire(
  gabarit: Gabarit,
  impression: Impression,
  valeurs: ReadonlyMap<string, Prose>,
  options: DocxOptions,
  annoter: Redaction['annoter'],
): Ecrits {
  const { template, paragraphes, noms } = gabarit;
  const numbering = new Numbering();
  const shared = { numbering, bookmarks: bookmarksOf(gabarit) };
  const sections = sectionsOf(template.document.root);
  const blocs = new Map<Occurrence, string>();
  for (const paragraphe of paragraphes) {
    for (const occurrence of paragraphe.occurrences) {
      const { repere } = occurrence;
      if (!repere) continue;
      const prose = valeurs.get(repere.nom);
      const page = paragraphe.part === template.document ? pageAt(paragraphe.node, sections) : undefined;
      // Word allows comments in the body only.
      const isCommented = annoter && paragraphe.region === 'corps';
      const redaction: Redaction = { ...shared, ...(page && { page }), ...(isCommented && { annoter }) };
      if (repere.nature === 'bloc') blocs.set(occurrence, bloc(repere.nom, { impression, redaction, options, noms }));
      else if (isDeveloppee(paragraphe, occurrence, prose))
        blocs.set(occurrence, paragraphesDe(prose, paragraphe, redaction));
    }
  }
  return { blocs, numbering };
}
