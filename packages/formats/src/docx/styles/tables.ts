import { tag, val } from '../xml.js';
import { border, HIDDEN, SIDES } from './formatting.js';

function margins(vertical: number, horizontal: number): string {
  return tag(
    'w:tblCellMar',
    {},
    ...SIDES.map((side) =>
      tag(`w:${side}`, { 'w:w': side === 'top' || side === 'bottom' ? vertical : horizontal, 'w:type': 'dxa' }),
    ),
  );
}

/** The styles of tables, and the default list. */
export const TABLES =
  tag(
    'w:style',
    { 'w:type': 'table', 'w:default': 1, 'w:styleId': 'TableNormal' },
    val('name', 'Normal Table'),
    val('uiPriority', 99),
    HIDDEN,
    tag('w:tblPr', {}, tag('w:tblInd', { 'w:w': 0, 'w:type': 'dxa' }), margins(0, 108)),
  ) +
  tag(
    'w:style',
    { 'w:type': 'table', 'w:customStyle': 1, 'w:styleId': 'TableauReferentiel' },
    val('name', 'Tableau de référentiel'),
    val('basedOn', 'TableNormal'),
    val('uiPriority', 59),
    tag(
      'w:tblPr',
      {},
      tag('w:tblBorders', {}, ...[...SIDES, 'insideH', 'insideV'].map((side) => border(side, 4, 0, '7F7F7F'))),
      margins(57, 85),
    ),
  ) +
  tag(
    'w:style',
    { 'w:type': 'numbering', 'w:default': 1, 'w:styleId': 'NoList' },
    val('name', 'No List'),
    val('uiPriority', 99),
    HIDDEN,
  );
