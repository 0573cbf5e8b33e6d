import { COULEURS } from '../docx/couleurs.js';
import { tag, val } from '../docx/xml.js';

/** Sizes of the titles in rows, in half-points, by their level; those of the form. */
const TAILLES: [niveau: number, taille: number][] = [
  [2, 22],
  [3, 20],
  [4, 19],
  [5, 18],
];

/** The styles of the titles in the rows of a table: headings for navigation, with the look of a cell. */
export function titresRangees(): string {
  return TAILLES.map(([niveau, taille]) =>
    tag(
      'w:style',
      { 'w:type': 'paragraph', 'w:customStyle': 1, 'w:styleId': `TitreRangee${niveau}` },
      val('name', `Titre de rangée ${niveau}`),
      val('basedOn', 'Cellule'),
      val('next', 'Cellule'),
      '<w:qFormat/>',
      tag(
        'w:pPr',
        {},
        '<w:keepNext/><w:keepLines/>',
        tag('w:spacing', { 'w:before': 60, 'w:after': 30 }),
        val('outlineLvl', niveau - 1),
      ),
      tag('w:rPr', {}, '<w:b/><w:bCs/>', val('color', COULEURS.encre), val('sz', taille), val('szCs', taille)),
    ),
  ).join('');
}
