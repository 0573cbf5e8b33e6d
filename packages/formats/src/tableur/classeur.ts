import type { Certification } from '@referentiel/model';
import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { CellStyle, WriteSheet } from 'hucre/xlsx';
import { COULEURS } from '../docx/couleurs.js';
import { appXml, coreXml, proprietesFormulaire } from '../docx/proprietes.js';
import type { OptionsTableur } from './colonnes-communes.js';
import { type Feuille, MARQUE } from './feuille.js';
import { feuillesOf } from './feuilles.js';
import { hauteursOf } from './hauteurs.js';
import { propre } from './texte-cellule.js';

/** Excel refuses a file with a longer text in a cell. */
const CARACTERES_MAX = 32_767;
const SUITE = '… (la suite est dans le fichier .ref)';

/** A header or a footer takes 255 characters, its marks included (ECMA-376 part 1, CT_HeaderFooter). */
const PIED_MAX = 200;

/** `_x0041_` in a shared string stands for a character (ECMA-376 part 1, ST_Xstring): the author's own is escaped. */
const XSTRING = /_(?=x[0-9A-Fa-f]{4}_)/g;

const POLICE = { name: 'Calibri', size: 10 };
const TRAIT = { style: 'thin', color: { rgb: 'BFBFBF' } } as const;
const CORPS: CellStyle = {
  alignment: { vertical: 'top', horizontal: 'left', wrapText: true },
  border: { top: TRAIT, right: TRAIT, bottom: TRAIT, left: TRAIT },
};
const CENTRE: CellStyle = { ...CORPS, alignment: { ...CORPS.alignment, horizontal: 'center' } };
const EN_TETE: CellStyle = {
  ...CORPS,
  font: { ...POLICE, bold: true, color: { rgb: COULEURS.surEnTete } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: COULEURS.enTete } },
  alignment: { vertical: 'center', wrapText: true },
};

/** Wider sheets are for a larger paper: on A4 nobody would read them. */
const LARGEUR_A4 = 200;

/** The beginning of a text, which does not end in the middle of a character. */
function debut(value: string, longueur: number): string {
  return value.slice(0, longueur).replace(/[\uD800-\uDBFF]$/, '');
}

function texte(value: string): string {
  const whole = value.replace(XSTRING, '_x005F_');
  return whole.length > CARACTERES_MAX ? debut(whole, CARACTERES_MAX - SUITE.length) + SUITE : whole;
}

/** A text as a header or a footer says it, where `&` opens a mark. */
function enMarge(value: string): string {
  return debut(propre(value).replaceAll('&', '&&'), PIED_MAX).replace(/(^|[^&])((?:&&)*)&$/, '$1$2');
}

/** « A », « Z », « AA »: the letters of a column from its rank. */
function lettres(rank: number): string {
  return (rank >= 26 ? lettres(Math.floor(rank / 26) - 1) : '') + String.fromCharCode(65 + (rank % 26));
}

/** Numbers and marks stand in the middle of their column. */
function styleColonne({ rangees }: Feuille, rank: number): CellStyle {
  const short = rangees.every((row) => typeof row[rank] !== 'string' || row[rank] === MARQUE);
  return short ? CENTRE : CORPS;
}

function sheetOf(feuille: Feuille, pied: string, brouillon: boolean): WriteSheet {
  const { nom, colonnes, rangees, figees } = feuille;
  const rows = [colonnes.map(({ titre }) => titre), ...rangees].map((row) =>
    row.map((value) => (typeof value === 'string' ? texte(value) : value)),
  );
  const last = lettres(colonnes.length - 1);
  const largeur = colonnes.reduce((sum, one) => sum + one.largeur, 0);
  return {
    name: nom,
    rows,
    columns: colonnes.map((one, rank) => ({ width: one.largeur, style: styleColonne(feuille, rank) })),
    cells: new Map(colonnes.map(({ titre }, rank) => [`0,${rank}`, { value: texte(titre), style: EN_TETE }])),
    rowDefs: new Map(hauteursOf(feuille).map((height, rank) => [rank, { height }])),
    freezePane: { rows: 1, columns: figees },
    autoFilter: { range: `A1:${last}${rangees.length + 1}` },
    pageSetup: {
      paperSize: largeur > LARGEUR_A4 ? 'a3' : 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '$1:$1',
    },
    headerFooter: {
      oddHeader: brouillon ? '&C&"-,Bold"&16BROUILLON' : `&C${enMarge(nom)}`,
      oddFooter: `&L${enMarge(pied)}&RPage &P sur &N`,
    },
  };
}

/** The archive again with our properties, every entry dated 1 January 1980: the same bytes at any time, anywhere. */
function fixed(bytes: Uint8Array, core: string, app: string): Uint8Array {
  const mtime = new Date(1980, 0, 1);
  const own: Record<string, Uint8Array> = { 'docProps/core.xml': strToU8(core), 'docProps/app.xml': strToU8(app) };
  const entries = Object.entries(unzipSync(bytes)).map(
    ([path, content]) => [path, [own[path] ?? content, { level: 6, mtime }]] as const,
  );
  return zipSync(Object.fromEntries(entries) as Zippable);
}

/**
 * The competences, criteria, épreuves and links of a certification as a workbook (ECMA-376): a sheet for each question,
 * headings that stay in view, filters, numbers as numbers, every text a text whatever it begins with. Same input and
 * options, same bytes. Never fails on a certification.
 */
export async function xlsx(certification: Certification, options: OptionsTableur = {}): Promise<Uint8Array> {
  // Loaded when asked for: an editor that starts does not pay for it.
  const { writeXlsx } = await import('./ecriture.js');
  const proprietes = { ...proprietesFormulaire(certification), sujet: 'Compétences, critères, épreuves' };
  const sheets = feuillesOf(certification, options).map((feuille) =>
    sheetOf(feuille, certification.intitule ?? '', options.mode === 'draft'),
  );
  const bytes = await writeXlsx({ sheets, defaultFont: POLICE });
  return fixed(bytes, coreXml(proprietes, options.date ?? certification.date), appXml(certification));
}
