import { type Competence, type Epreuve, competencesOf } from '@referentiel/model';
import { type Impression, type Passage, passageCompetence, passageTexte, passagesParametres, titreEpreuve, titrePartie } from '../texte/index.js';
import { LIGNES_PAR_PAGE, hauteurOf } from '../tableau/index.js';
import { competencesEvaluees } from './competences-evaluees.js';
import { nomCompetence } from './correspondance.js';
import { COULEURS } from './couleurs.js';
import { paragraph } from './paragraph.js';
import { CELLULE, type Redaction, paragraphsOf } from './passages.js';
import { internalLink, run } from './run.js';
import { cell, row, table, widthsOf } from './table.js';

/** Parameters as declared. The description stands in the table of the form; that of an épreuve without use, here. */
function parametresOf(epreuve: Epreuve, used: boolean, impression: Impression): Passage[] {
  const described = (one: Epreuve | Epreuve['parties'][number], retrait: number) =>
    used ? [] : passageTexte('description', one.description, undefined, one, impression, retrait);
  return [
    ...passagesParametres(epreuve, impression.resolver),
    ...described(epreuve, 0),
    ...epreuve.parties.flatMap((partie) => [
      ...titrePartie(partie, 0),
      ...passagesParametres(partie, impression.resolver, 1),
      ...described(partie, 1),
    ]),
  ];
}

/** Links to the competences: codes on one line, then in a list those that have none. */
function competencesCell(width: number, evaluated: Passage[], redaction: Redaction): string {
  const coded: string[] = [];
  const uncoded: string[] = [];
  for (const passage of evaluated) {
    const { code, texte } = nomCompetence(passage);
    const link = internalLink(redaction.bookmarks.nameOf(passage.element as Competence, code), code || texte || '…');
    if (code) coded.push(link);
    else uncoded.push(paragraph('Puce', link));
  }
  return cell({ width }, [...(coded.length ? [paragraph('Cellule', coded.join(run(', ')))] : []), ...uncoded]);
}

/** The list of the declared épreuves: title, parameters, the competences that each evaluates. */
export function listeEpreuves(impression: Impression, redaction: Redaction): string {
  const { certification } = impression;
  if (!certification.epreuves.length) return '';
  const parts = [0.25, 0.5, 0.25];
  const widths = widthsOf(parts);
  const [titres = 0, parametres = 0, competences = 0] = widths;
  const evaluees = competencesEvaluees(impression);
  const all = competencesOf(certification);
  const header = row(
    { header: true, cantSplit: true },
    ['Épreuve', 'Paramètres', 'Compétences évaluées'].map((heading, rank) =>
      cell({ width: widths[rank] ?? 0, shade: COULEURS.enTete, centre: true }, [paragraph('EnteteTableau', run(heading, { gras: true }))]),
    ),
  );
  const rows = certification.epreuves.map((epreuve) => {
    const covered = evaluees.get(epreuve) ?? new Set();
    const passages = all
      .filter(({ competence }) => covered.has(competence))
      .map(({ competence, path }) => passageCompetence(competence, path, impression));
    const lines = parametresOf(epreuve, covered.size > 0, impression);
    const height = Math.max(hauteurOf(lines, parts[1] ?? 1), hauteurOf(passages, parts[2] ?? 1));
    return row({ cantSplit: height < LIGNES_PAR_PAGE / 2 }, [
      cell({ width: titres }, paragraphsOf([titreEpreuve(epreuve, impression)], CELLULE, redaction)),
      cell({ width: parametres }, paragraphsOf(lines, CELLULE, redaction)),
      competencesCell(competences, passages, redaction),
    ]);
  });
  const caption = { caption: 'Liste des épreuves', description: 'Une ligne par épreuve : son intitulé, ses paramètres, les compétences qu’elle évalue.' };
  return (
    paragraph('Heading1', run('Liste des épreuves'), { pageBreakBefore: true }) +
    table({ widths, ...caption, firstColumn: true }, [header, ...rows]) +
    paragraph('Cellule', '')
  );
}
