import { type Competence, competencesOf, type Element, withoutSeparator } from '@referentiel/model';
import { nomCompetence, titrePorteur } from '../../annexes/nommer.js';
import { TITRES_ANNEXES } from '../../annexes/noms.js';
import { decritsDans, hauteurOf, lignesParPage, type Page } from '../../tableau/index.js';
import { type Impression, nomEpreuve, type Passage, passageCompetence, passagesDeclares } from '../../texte/index.js';
import { competencesEvaluees } from '../competences-evaluees.js';
import { INSECABLE_MAX } from '../ensemble.js';
import { paragraph } from '../paragraph.js';
import { CELLULE, paragraphsOf, type Redaction } from '../passages.js';
import { internalLink, run } from '../run.js';
import { cell, row, table, widthsOf } from '../table.js';
import { enteteSimple, titreAnnexe } from './presentation.js';

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
    const titre = whole ? titrePorteur(scope, impression) : '';
    if (titre) return [paragraph('Puce', run(`${titre} (toutes les compétences)`))];
    return held.map(({ competence, passage }) => {
      const { code: hint, texte } = nomCompetence(passage);
      return paragraph('Puce', internalLink(redaction.bookmarks.nameOf(competence, hint), texte || '…'));
    });
  });
}

/** Links to the competences: codes on one line, then in a list those that have none. */
function competencesLiees(evaluated: Evaluee[], impression: Impression, redaction: Redaction): string[] {
  const coded = evaluated
    .filter(({ passage }) => passage.code)
    .map(({ competence, passage: { code = '' } }) =>
      // In a list of codes, what separates a code from its text has no place: « C1, C2 », not « C1., C2. ».
      internalLink(redaction.bookmarks.nameOf(competence, code), withoutSeparator(code)),
    );
  const uncoded = uncodedItems(
    evaluated.filter(({ passage }) => !passage.code),
    impression,
    redaction,
  );
  return [...(coded.length ? [paragraph('Cellule', coded.join(run(', ')))] : []), ...uncoded];
}

/** Lines that the links need: codes run on, an uncoded competence has at most a line or two of its own. */
function hauteurLiens(evaluated: Evaluee[], part: number, page: Page | undefined): number {
  const codes = evaluated.map(({ passage }) => passage.code ?? '');
  const coded: Passage = { role: 'description', intitule: codes.filter(Boolean).join(', '), retrait: 0 };
  const uncoded = evaluated.filter(({ passage }) => !passage.code).map(({ passage }) => passage);
  return hauteurOf([coded, ...uncoded], part, page);
}

interface Rangee {
  titre: Passage[];
  lignes: Passage[];
  evaluees: Evaluee[];
}

function rangeesOf(impression: Impression, decrits: ReadonlySet<unknown>): Rangee[] {
  const { certification } = impression;
  const evaluees = competencesEvaluees(impression);
  const all = competencesOf(certification);
  return certification.epreuves.map((epreuve) => {
    const covered = evaluees.get(epreuve) ?? new Set();
    return {
      titre: nomEpreuve(epreuve, impression),
      lignes: passagesDeclares(epreuve, decrits, impression),
      evaluees: all
        .filter(({ competence }) => covered.has(competence))
        .map(({ competence, path }) => ({
          competence,
          passage: passageCompetence(competence, path, impression),
          scope: path.findLast(({ genre }) => genre === 'bloc' || genre === 'option') ?? certification,
        })),
    };
  });
}

const ABSENT = () => [paragraph('Cellule', run('–'), { centre: true })];

/** The list of the declared épreuves: title, parameters (when one épreuve has some), the competences evaluated. */
export function listeEpreuves(impression: Impression, redaction: Redaction): string {
  const rangees = rangeesOf(impression, redaction.decrits ?? decritsDans(impression));
  if (!rangees.length) return '';
  const { page } = redaction;
  const detailed = rangees.some(({ lignes }) => lignes.length);
  const parts = detailed ? [0.25, 0.5, 0.25] : [0.4, 0.6];
  const widths = widthsOf(parts, page?.largeur);
  const last = parts.length - 1;
  const titres = ['Épreuve', ...(detailed ? ['Paramètres'] : []), 'Compétences évaluées'];
  const rows = rangees.map(({ titre, lignes, evaluees }) => {
    const height = Math.max(hauteurOf(lignes, parts[1] ?? 1, page), hauteurLiens(evaluees, parts[last] ?? 1, page));
    const parametres = lignes.length ? paragraphsOf(lignes, CELLULE, redaction) : ABSENT();
    const liens = evaluees.length ? competencesLiees(evaluees, impression, redaction) : ABSENT();
    return row({ cantSplit: height < lignesParPage([], page) * INSECABLE_MAX }, [
      cell({ width: widths[0] ?? 0 }, paragraphsOf(titre, CELLULE, redaction)),
      ...(detailed ? [cell({ width: widths[1] ?? 0 }, parametres)] : []),
      cell({ width: widths[last] ?? 0 }, liens),
    ]);
  });
  const caption = {
    caption: TITRES_ANNEXES.epreuves,
    description: `Une ligne par épreuve : son intitulé, ${detailed ? 'ses paramètres, ' : ''}les compétences qu’elle évalue.`,
  };
  return (
    titreAnnexe(TITRES_ANNEXES.epreuves, redaction) +
    table({ widths, ...caption, firstColumn: true }, [enteteSimple(titres, widths), ...rows]) +
    paragraph('Cellule', '')
  );
}
