import { knownIn } from '@referentiel/model';
import { ANNEXES, type Annexe, isAnnexeImprimee } from '../annexes/noms.js';
import { annexe } from '../docx/annexes/index.js';
import { articleLoi } from '../docx/article-loi.js';
import { tableIdentite } from '../docx/identite.js';
import type { DocxOptions } from '../docx/options.js';
import { paragraph } from '../docx/paragraph.js';
import { CORPS, paragraphsOf, type Redaction } from '../docx/passages.js';
import { tableReferentiel } from '../docx/table-referentiel.js';
import { tablesBlocs } from '../docx/tables-blocs.js';
import { tableauOf } from '../tableau/index.js';
import type { Impression, Role } from '../texte/index.js';

/** What a block of a template is written from. */
export interface Ecriture {
  impression: Impression;
  redaction: Redaction;
  options: DocxOptions;
  /** The placeholders that the template has: what one prints, the table does not print again. */
  noms: ReadonlySet<string>;
}

/** What stands above the official table when the template has no place for it. */
const AVANT: Partial<Record<Role, string>> = {
  objectifs: 'objectifs',
  contexte: 'contexte',
  description: 'description',
};

function tableau({ impression, redaction, options, noms }: Ecriture): string {
  const layout = tableauOf(impression, redaction.page);
  const avant = layout.avant.filter(({ role }) => !noms.has(AVANT[role] ?? ''));
  const form = options.table === 'par-bloc' ? tablesBlocs : tableReferentiel;
  return [
    ...paragraphsOf(avant, CORPS, redaction),
    form(layout, impression, redaction),
    paragraph('Cellule', ''),
    ...paragraphsOf(layout.apres, CORPS, redaction),
  ].join('');
}

const TITRE = /<w:p><w:pPr><w:pStyle w:val="Heading1"\/>(?:<w:pageBreakBefore\/>)?/g;

/**
 * An annex of the form without its heading: the template has its own above the placeholder. Where the annex has several
 * (one for each catalogue) they stay, one level lower.
 */
function sousTitre(annexe: string): string {
  const several = [...annexe.matchAll(TITRE)].length > 1;
  if (several) return annexe.replace(TITRE, '<w:p><w:pPr><w:pStyle w:val="Heading2"/>');
  return annexe.startsWith('<w:p><w:pPr><w:pStyle w:val="Heading1"/>')
    ? annexe.slice(annexe.indexOf('</w:p>') + '</w:p>'.length)
    : annexe;
}

/** The placeholder of each annexe. */
export const REPERES_ANNEXES: Readonly<Record<Annexe, string>> = {
  ecf: 'ecf',
  cigref: 'cigref',
  couverture: 'couverture',
  epreuves: 'épreuves',
  journal: 'journal',
};

/** The annexes to print that the template has no place of their own for. */
export function annexesRestantes({ options, noms }: Pick<Ecriture, 'options' | 'noms'>): Annexe[] {
  return ANNEXES.filter((nom) => isAnnexeImprimee(nom, options.annexes) && !noms.has(REPERES_ANNEXES[nom]));
}

/** Whether a document in the template prints an annexe: at its own place, or where the template has one for all. */
export function isImprimee(nom: Annexe, { noms }: Pick<Ecriture, 'noms'>, options: DocxOptions): boolean {
  return noms.has(REPERES_ANNEXES[nom]) || (noms.has('annexes') && isAnnexeImprimee(nom, options.annexes));
}

const seule =
  (nom: Annexe) =>
  ({ impression, redaction, options }: Ecriture) =>
    sousTitre(annexe(nom, impression, redaction, options));

/** What writes each placeholder that stands for a whole table. */
const BLOCS: Record<string, (ecriture: Ecriture) => string> = {
  tableau,
  article: articleLoi,
  identité: ({ impression, redaction, options }) => tableIdentite(impression, redaction, options),
  annexes: (ecriture) =>
    annexesRestantes(ecriture)
      .map((nom) => annexe(nom, ecriture.impression, ecriture.redaction, ecriture.options))
      .join(''),
  ...Object.fromEntries(ANNEXES.map((nom) => [REPERES_ANNEXES[nom], seule(nom)])),
};

const RANGEES = /<w:tbl>[\s\S]*?<\/w:tbl>/g;

/**
 * The paragraphs and the tables of such a placeholder; nothing when the certification has nothing to say there. Titles in
 * rows have a style of their own: the headings of a template are made for its running text, large and numbered.
 */
export function bloc(nom: string, ecriture: Ecriture): string {
  const xml = knownIn(BLOCS, nom)?.(ecriture) ?? '';
  return xml.replace(RANGEES, (table) =>
    table.replace(/<w:pStyle w:val="Heading(\d)"\/>/g, '<w:pStyle w:val="TitreRangee$1"/>'),
  );
}
