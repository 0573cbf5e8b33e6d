import { COULEURS } from '../couleurs.js';
import { INDENT, INDENT_NUMERO, NUM_PUCE } from '../numbering.js';
import { val } from '../xml.js';
import { indent, ink, numbered, size, spacing } from './formatting.js';
import type { ParagraphStyle } from './paragraph-style.js';

/** The styles of what stands in cells, where lines are short. */
export const CELLS: ParagraphStyle[] = [
  { id: 'Cellule', name: 'Cellule', basedOn: 'Normal', custom: true, pPr: spacing(0, 40), rPr: size(18) },
  {
    id: 'TitreCellule',
    name: 'Titre de cellule',
    basedOn: 'Cellule',
    next: 'Cellule',
    custom: true,
    pPr: '<w:keepLines/>',
  },
  {
    id: 'TitreSuivant',
    name: 'Titre suivant de cellule',
    basedOn: 'TitreCellule',
    next: 'Cellule',
    custom: true,
    pPr: spacing(80, 40),
  },
  { id: 'Critere', name: 'Critère', basedOn: 'Cellule', custom: true },
  { id: 'CritereSuivant', name: 'Critère suivant', basedOn: 'Critere', custom: true, pPr: spacing(70, 40) },
  {
    id: 'EnteteTableau',
    name: 'En-tête de tableau',
    basedOn: 'Cellule',
    custom: true,
    pPr: `<w:keepNext/>${spacing(20, 20)}${val('jc', 'center')}`,
    rPr: ink(COULEURS.surEnTete) + size(17),
  },
  {
    id: 'Puce',
    name: 'Puce de cellule',
    basedOn: 'Cellule',
    custom: true,
    pPr: numbered(0, NUM_PUCE) + indent(INDENT[0]),
  },
  {
    id: 'SousPuce',
    name: 'Sous-puce de cellule',
    basedOn: 'Cellule',
    custom: true,
    pPr: numbered(1, NUM_PUCE) + indent(INDENT[1]),
  },
  { id: 'Numero', name: 'Numéro de cellule', basedOn: 'Cellule', custom: true, pPr: indent(INDENT_NUMERO) },
];
