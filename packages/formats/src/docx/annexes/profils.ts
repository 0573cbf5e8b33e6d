import { type Competence, competencesOf, type ExigenceRelue, type ProfilRelu } from '@referentiel/model';
import { type Impression, passageCompetence, withoutSeparator } from '../../texte/index.js';
import type { DocxOptions } from '../options.js';
import { paragraph } from '../paragraph.js';
import type { Redaction } from '../passages.js';
import { internalLink, run } from '../run.js';
import { cell, row, table, widthsOf } from '../table.js';
import { enteteSimple, sousTitre, titreAnnexe } from './presentation.js';

const TITRE = 'Écart avec les profils visés';
const ENTETES = ['Compétence du profil', 'Niveau requis', 'Niveau atteint', 'Écart', 'Compétences du référentiel'];
const PARTS = [0.36, 0.1, 0.1, 0.2, 0.24];

/** « Niveau insuffisant : il manque 1 niveau »; what the review says where levels are not numbers. */
function ecart({ etat, requis, atteint }: ExigenceRelue): string {
  const asked = Number(requis || Number.NaN);
  const reached = atteint.split(',').map((level) => Number(level.trim() || Number.NaN));
  const missing = asked - Math.max(...reached);
  if (!(missing > 0)) return etat;
  return `${etat}\u00a0: il manque ${missing} niveau${missing < 2 ? '' : 'x'}`;
}

/** The competences by their printed codes, as the review names them; none for a code that two have. */
function parCode(impression: Impression): Map<string, Competence | undefined> {
  const found = new Map<string, Competence | undefined>();
  for (const { competence, path } of competencesOf(impression.certification)) {
    const code = withoutSeparator(passageCompetence(competence, path, impression).code ?? '');
    found.set(code, found.has(code) ? undefined : competence);
  }
  return found;
}

function profilXml(profil: ProfilRelu, codes: Map<string, Competence | undefined>, redaction: Redaction): string {
  const widths = widthsOf(PARTS, redaction.page?.largeur);
  const texte = (rank: number, words: string, centre = false, gras = false) =>
    cell({ width: widths[rank] ?? 0 }, [
      paragraph('Cellule', run(words || '–', gras ? { gras: true } : {}), centre ? { centre } : {}),
    ]);
  const rows = profil.exigences.map((exigence) => {
    const links = exigence.competences.map((nom) => {
      const competence = codes.get(nom);
      return competence ? internalLink(redaction.bookmarks.nameOf(competence, nom), nom) : run(nom);
    });
    return row({ cantSplit: true }, [
      texte(0, exigence.entree),
      texte(1, exigence.requis, true),
      texte(2, exigence.atteint, true),
      texte(3, ecart(exigence), false, !['Couverte', 'Dépassée'].includes(exigence.etat)),
      cell({ width: widths[4] ?? 0 }, [paragraph('Cellule', links.join(run(', ')) || run('–'))]),
    ]);
  });
  const caption = {
    caption: `Écart avec ${profil.nom}`,
    description:
      'Une ligne par compétence que le profil requiert\u00a0: niveau requis, niveau atteint, écart, compétences du référentiel qui s’y rattachent.',
  };
  return [
    sousTitre(profil.nom, redaction),
    paragraph('Normal', run(profil.bilan), { keepNext: true }),
    table({ widths, ...caption, firstColumn: true }, [enteteSimple(ENTETES, widths), ...rows]),
    paragraph('Cellule', ''),
  ].join('');
}

/**
 * For each profile aimed at, what it requires beside what the référentiel reaches. Nothing when `options.profils` names
 * none: the review works them out, from catalogues that formats do not know.
 */
export function ecartsProfils(impression: Impression, redaction: Redaction, { profils = [] }: DocxOptions): string {
  const asking = profils.filter(({ exigences }) => exigences.length);
  if (!asking.length) return '';
  const codes = parCode(impression);
  return titreAnnexe(TITRE, redaction) + asking.map((profil) => profilXml(profil, codes, redaction)).join('');
}
