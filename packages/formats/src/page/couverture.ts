import {
  type LigneCouverture,
  type MatriceCouverture,
  matriceCouverture,
  sansEvaluation,
} from '../annexes/couverture.js';
import { abrege, nomCompetence, titrePorteur } from '../annexes/nommer.js';
import { TITRES_ANNEXES } from '../annexes/noms.js';
import type { Ancres } from '../html/ancres.js';
import { element, escapeHtml } from '../html/markup.js';
import type { Impression } from '../texte/index.js';
import { lienCompetence } from './lien-competence.js';
import { type AnnexeHtml, annexeHtml, tableAnnexe } from './table-annexe.js';

function absentes(matrice: MatriceCouverture, ancres: Ancres): string {
  const missing = sansEvaluation(matrice);
  if (!missing.length) return element('p', {}, 'Chaque compétence est évaluée.');
  const links = missing.map(({ competence, passage }) => lienCompetence(competence, passage, ancres));
  return element('p', {}, element('strong', {}, 'Compétences que rien n’évalue\u00a0:'), ' ', links.join(', '));
}

/** What the columns stand for. */
function legende({ colonnes }: MatriceCouverture): string {
  const items = colonnes.map(({ code, titre }) =>
    element(
      'div',
      {},
      element('dt', {}, escapeHtml(code)),
      element('dd', {}, element('p', {}, escapeHtml(abrege(titre)))),
    ),
  );
  return element('dl', { class: 'identite legende' }, ...items);
}

function rangee({ competence, passage }: LigneCouverture, { colonnes }: MatriceCouverture, ancres: Ancres): string {
  const { code, texte } = nomCompetence(passage);
  const link = lienCompetence(competence, passage, ancres);
  const cells = colonnes.map(({ evaluees }) =>
    element('td', { class: 'nombre' }, evaluees.has(competence) ? element('strong', {}, 'X') : ''),
  );
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, code ? `${link} ${escapeHtml(abrege(texte))}` : link),
    ...cells,
  );
}

/** The rows, bloc by bloc. */
function corps(matrice: MatriceCouverture, impression: Impression, ancres: Ancres): string[] {
  const groups: { porteur: unknown; rows: string[] }[] = [];
  for (const ligne of matrice.lignes) {
    const { porteur } = ligne;
    if (groups.at(-1)?.porteur !== porteur) {
      const nom = titrePorteur(porteur, impression);
      const head = { scope: 'rowgroup', colspan: matrice.colonnes.length + 1 };
      const title = nom ? [element('tr', { class: 'bloc' }, element('th', head, escapeHtml(nom)))] : [];
      groups.push({ porteur, rows: title });
    }
    groups.at(-1)?.rows.push(rangee(ligne, matrice, ancres));
  }
  return groups.map(({ rows }) => element('tbody', {}, ...rows));
}

/** The matrix of competences and épreuves, with a legend of its columns; nothing when it would be empty. */
export function couvertureEpreuvesHtml(impression: Impression, ancres: Ancres): AnnexeHtml[] {
  const matrice = matriceCouverture(impression);
  const { colonnes, lignes } = matrice;
  if (!colonnes.length || !lignes.length) return [];
  const titre = TITRES_ANNEXES.couverture;
  const description = 'Une ligne par compétence, une colonne par épreuve\u00a0: X où l’épreuve évalue la compétence.';
  const entetes = ['Compétence', ...colonnes.map(({ code }) => escapeHtml(code))];
  return [
    annexeHtml(
      'couverture',
      titre,
      absentes(matrice, ancres),
      legende(matrice),
      tableAnnexe({ titre, description, entetes }, ...corps(matrice, impression, ancres)),
    ),
  ];
}
