import { strToU8, zipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A paragraph of Word. */
export function paragraph(text: string): string {
  return `<w:p><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;
}

/** A table of Word, a paragraph for each line of a cell. */
export function table(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => `<w:tc><w:tcPr/>${text.split('\n').map(paragraph).join('')}</w:tc>`;
  const body = rows.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('');
  const columns = '<w:gridCol w:w="3500"/>'.repeat(rows[0]?.length ?? 0);
  return `<w:tbl><w:tblPr/><w:tblGrid>${columns}</w:tblGrid>${body}</w:tbl>`;
}

/** The least Word file that holds these paragraphs and tables: what an author brings, not one of ours. */
export function wordFile(...body: string[]): Uint8Array {
  const part = (xml: string) => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${xml}`);
  const types = [
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    `<Override PartName="/word/document.xml" ContentType="${TYPES}.document.main+xml"/>`,
  ].join('');
  return zipSync({
    '[Content_Types].xml': part(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${types}</Types>`,
    ),
    '_rels/.rels': part(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': part(`<w:document xmlns:w="${W}"><w:body>${body.join('')}<w:sectPr/></w:body></w:document>`),
  });
}

/** A référentiel of two competences in the four columns of the form, as an author wrote it in Word, with a line that has no place. */
export const FICHE_CYCLES = wordFile(
  paragraph('Référentiel du mécanicien de cycles'),
  table([
    ['RÉFÉRENTIEL D’ACTIVITÉS', 'RÉFÉRENTIEL DE COMPÉTENCES', 'MODALITÉS D’ÉVALUATION', 'CRITÈRES D’ÉVALUATION'],
    [
      'A1 – Réglage des freins',
      'C1.1 Régler un frein à disque afin de rendre un vélo sûr.',
      'Mise en situation professionnelle\nLe candidat règle un vélo devant le jury.',
      'CE1 Le disque ne frotte pas.',
    ],
    [
      '',
      'C1.2 Expliquer le réglage au client afin qu’il sache l’entretenir.',
      'Mise en situation professionnelle\nLe candidat règle un vélo devant le jury.',
      'CE2 Le client redit les gestes.',
    ],
  ]),
  paragraph('Document de travail, à compléter par le comité.'),
);
