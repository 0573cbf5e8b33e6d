import { type Competence, competencesOf, type Element, type Epreuve, printedCode } from '@referentiel/model';
import { hauteurOf, lignesParPage } from '../tableau/index.js';
import {
  type Impression,
  type Passage,
  passageCompetence,
  passagesParametres,
  passageTexte,
  titreEpreuve,
  titrePartie,
} from '../texte/index.js';
import { competencesEvaluees } from './competences-evaluees.js';
import { nomCompetence } from './correspondance.js';
import { COULEURS } from './couleurs.js';
import { paragraph } from './paragraph.js';
import { CELLULE, paragraphsOf, type Redaction } from './passages.js';
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

interface Evaluee {
  competence: Competence;
  passage: Passage;
  /** The bloc, the option or the certification that holds it. */
  scope: Element;
}

/** An uncoded competence has only its text for a name: a bloc evaluated as a whole is named instead. */
function uncodedItems(evaluated: Evaluee[], impression: Impression, redaction: Redaction): string[] {
  const byScope = new Map<Element, Evaluee[]>();
  for (const one of evaluated) byScope.set(one.scope, [...(byScope.get(one.scope) ?? []), one]);
  return [...byScope].flatMap(([scope, held]) => {
    const whole = scope.genre !== 'certification' && held.length > 1 && held.length === competencesOf(scope).length;
    const code = whole ? printedCode(scope, impression.pathOf(scope), impression.certification) : undefined;
    const titre = whole && 'intitule' in scope ? [code, scope.intitule].filter(Boolean).join(' ') : '';
    if (titre) return [paragraph('Puce', run(`${titre} (toutes les compétences)`))];
    return held.map(({ competence, passage }) => {
      const { code: hint, texte } = nomCompetence(passage);
      return paragraph('Puce', internalLink(redaction.bookmarks.nameOf(competence, hint), texte || '…'));
    });
  });
}

/** Links to the competences: codes on one line, then in a list those that have none. */
function competencesCell(width: number, evaluated: Evaluee[], impression: Impression, redaction: Redaction): string {
  const coded = evaluated
    .filter(({ passage }) => passage.code)
    .map(({ competence, passage: { code = '' } }) => internalLink(redaction.bookmarks.nameOf(competence, code), code));
  const uncoded = uncodedItems(
    evaluated.filter(({ passage }) => !passage.code),
    impression,
    redaction,
  );
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
      cell({ width: widths[rank] ?? 0, shade: COULEURS.enTete, centre: true }, [
        paragraph('EnteteTableau', run(heading, { gras: true })),
      ]),
    ),
  );
  const rows = certification.epreuves.map((epreuve) => {
    const covered = evaluees.get(epreuve) ?? new Set();
    const evaluated = all
      .filter(({ competence }) => covered.has(competence))
      .map(
        ({ competence, path }): Evaluee => ({
          competence,
          passage: passageCompetence(competence, path, impression),
          scope: path.findLast(({ genre }) => genre === 'bloc' || genre === 'option') ?? certification,
        }),
      );
    const lines = parametresOf(epreuve, covered.size > 0, impression);
    const height = Math.max(
      hauteurOf(lines, parts[1] ?? 1),
      hauteurOf(
        evaluated.map(({ passage }) => passage),
        parts[2] ?? 1,
      ),
    );
    return row({ cantSplit: height < lignesParPage([]) / 2 }, [
      cell({ width: titres }, paragraphsOf([titreEpreuve(epreuve, impression)], CELLULE, redaction)),
      cell({ width: parametres }, paragraphsOf(lines, CELLULE, redaction)),
      competencesCell(competences, evaluated, impression, redaction),
    ]);
  });
  const caption = {
    caption: 'Liste des épreuves',
    description: 'Une ligne par épreuve : son intitulé, ses paramètres, les compétences qu’elle évalue.',
  };
  return (
    paragraph('Heading1', run('Liste des épreuves'), { pageBreakBefore: true }) +
    table({ widths, ...caption, firstColumn: true }, [header, ...rows]) +
    paragraph('Cellule', '')
  );
}
