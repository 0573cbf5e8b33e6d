import { withoutSeparator } from '@referentiel/model';
import {
  type ColonneCouverture,
  type LigneCouverture,
  type MatriceCouverture,
  matriceCouverture,
  sansEvaluation,
} from '../../annexes/couverture.js';
import { abrege, nomCompetence, titrePorteur } from '../../annexes/nommer.js';
import { TITRES_ANNEXES } from '../../annexes/noms.js';
import { PAGE_FORMULAIRE } from '../../tableau/index.js';
import type { Impression } from '../../texte/index.js';
import { COULEURS } from '../couleurs.js';
import { paragraph } from '../paragraph.js';
import type { Redaction } from '../passages.js';
import { internalLink, run } from '../run.js';
import { cell, row, table, widthsOf } from '../table.js';
import { enteteSimple, titreAnnexe } from './presentation.js';

/** Width of a bold capital in the heading of a column, and what the margins of a cell take; twentieths of a point. */
const CAPITALE = 105;
const MARGES = 170;
const COLONNE_MIN = 680;
const COLONNE_MAX = 1500;

/** The share of the width that columns of épreuves may take together: the names of competences need the rest. */
const PART_MAX = 0.6;

/** Columns for tables that fit the page, shared out evenly, and the width of each. */
function decoupe(colonnes: ColonneCouverture[], largeur: number): { lots: ColonneCouverture[][]; width: number } {
  const longest = Math.max(...colonnes.map(({ code }) => code.length));
  const least = Math.min(COLONNE_MAX, Math.max(COLONNE_MIN, MARGES + longest * CAPITALE));
  const room = Math.floor((largeur * PART_MAX) / least);
  const tables = Math.ceil(colonnes.length / room);
  const size = Math.ceil(colonnes.length / tables);
  const lots = Array.from({ length: tables }, (_, rank) => colonnes.slice(rank * size, (rank + 1) * size));
  return { lots, width: Math.min(COLONNE_MAX, Math.floor((largeur * PART_MAX) / size)) };
}

function legende(colonnes: ColonneCouverture[], largeur: number): string {
  const widths = widthsOf([0.12, 0.88], largeur);
  const rows = colonnes.map(({ code, titre }) =>
    row({ cantSplit: true }, [
      cell({ width: widths[0] ?? 0 }, [paragraph('Cellule', run(code, { gras: true }), { centre: true })]),
      cell({ width: widths[1] ?? 0 }, [paragraph('Cellule', run(abrege(titre)))]),
    ]),
  );
  const caption = {
    caption: 'Légende de la couverture',
    description: 'Une ligne par colonne\u00a0: son code, ce qu’il désigne.',
  };
  const options = { widths, ...caption, firstColumn: true, compact: true };
  return table(options, [enteteSimple(['Colonne', 'Épreuve'], widths), ...rows]) + paragraph('Cellule', '');
}

function ligneXml(
  { competence, passage }: LigneCouverture,
  lot: ColonneCouverture[],
  widths: number[],
  redaction: Redaction,
) {
  const { code, texte } = nomCompetence(passage);
  const anchor = redaction.bookmarks.nameOf(competence, code);
  const name = code
    ? internalLink(anchor, code) + run(` ${abrege(texte)}`)
    : internalLink(anchor, abrege(texte) || '…');
  return row({ cantSplit: true }, [
    cell({ width: widths[0] ?? 0 }, [paragraph('Cellule', name)]),
    ...lot.map(({ evaluees }, rank) =>
      cell({ width: widths[rank + 1] ?? 0, centre: true }, [
        paragraph('Cellule', evaluees.has(competence) ? run('X', { gras: true }) : '', { centre: true }),
      ]),
    ),
  ]);
}

function tableLot(
  { lignes }: MatriceCouverture,
  lot: ColonneCouverture[],
  widths: number[],
  impression: Impression,
  redaction: Redaction,
): string {
  const total = widths.reduce((sum, one) => sum + one, 0);
  const rows = lignes.flatMap((ligne, rank) => {
    const { porteur } = ligne;
    const name = porteur === lignes[rank - 1]?.porteur ? '' : titrePorteur(porteur, impression);
    const xml = ligneXml(ligne, lot, widths, redaction);
    if (!name) return [xml];
    const title = paragraph('Cellule', run(name, { gras: true }), { keepNext: true });
    return [
      row({ cantSplit: true }, [cell({ width: total, span: widths.length, shade: COULEURS.bloc }, [title])]),
      xml,
    ];
  });
  const first = lot[0]?.code;
  const last = lot.at(-1)?.code;
  const caption = {
    caption: `${TITRES_ANNEXES.couverture}${first === last ? '' : ` (${first} à ${last})`}`,
    description: 'Une ligne par compétence, une colonne par épreuve\u00a0: X où l’épreuve évalue la compétence.',
  };
  const header = enteteSimple(['Compétence', ...lot.map(({ code }) => code)], widths);
  return table({ widths, ...caption, firstColumn: true, compact: true }, [header, ...rows]) + paragraph('Cellule', '');
}

function absentes(matrice: MatriceCouverture, redaction: Redaction): string {
  const missing = sansEvaluation(matrice);
  if (!missing.length) return paragraph('Normal', run('Chaque compétence est évaluée.'));
  const links = missing.map(({ competence, passage }) => {
    const { code, texte } = nomCompetence(passage);
    return internalLink(redaction.bookmarks.nameOf(competence, code), withoutSeparator(code) || abrege(texte) || '…');
  });
  return paragraph('Normal', run('Compétences que rien n’évalue\u00a0: ', { gras: true }) + links.join(run(', ')));
}

/**
 * The matrix of competences and épreuves, with a legend of its columns; in several tables when there are more épreuves
 * than a page can show. Nothing when there is no competence or nothing evaluates.
 */
export function couverture(impression: Impression, redaction: Redaction): string {
  const matrice = matriceCouverture(impression);
  const { colonnes, lignes } = matrice;
  if (!colonnes.length || !lignes.length) return '';
  const { largeur } = redaction.page ?? PAGE_FORMULAIRE;
  const { lots, width } = decoupe(colonnes, largeur);
  const tables = lots.map((lot) =>
    tableLot(matrice, lot, [largeur - lot.length * width, ...lot.map(() => width)], impression, redaction),
  );
  return [
    titreAnnexe(TITRES_ANNEXES.couverture, redaction),
    absentes(matrice, redaction),
    legende(colonnes, largeur),
    ...tables,
  ].join('');
}
