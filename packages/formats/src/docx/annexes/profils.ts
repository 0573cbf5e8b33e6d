import type { Competence, ProfilRelu } from '@referentiel/model';
import { TITRES_ANNEXES } from '../../annexes/noms.js';
import {
  DESCRIPTION_PROFIL,
  ENTETES_PROFIL,
  ecart,
  isManquante,
  parCode,
  profilsExigeants,
} from '../../annexes/profils.js';
import type { Impression } from '../../texte/index.js';
import type { DocxOptions } from '../options.js';
import { paragraph } from '../paragraph.js';
import type { Redaction } from '../passages.js';
import { internalLink, run } from '../run.js';
import { cell, row, table, widthsOf } from '../table.js';
import { enteteSimple, sousTitre, titreAnnexe } from './presentation.js';

const PARTS = [0.36, 0.1, 0.1, 0.2, 0.24];

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
      texte(3, ecart(exigence), false, isManquante(exigence)),
      cell({ width: widths[4] ?? 0 }, [paragraph('Cellule', links.join(run(', ')) || run('–'))]),
    ]);
  });
  const caption = {
    caption: `Écart avec ${profil.nom}`,
    description: DESCRIPTION_PROFIL,
  };
  return [
    sousTitre(profil.nom, redaction),
    paragraph('Normal', run(profil.bilan), { keepNext: true }),
    table({ widths, ...caption, firstColumn: true }, [enteteSimple(ENTETES_PROFIL, widths), ...rows]),
    paragraph('Cellule', ''),
  ].join('');
}

/**
 * For each profile aimed at, what it requires beside what the référentiel reaches. Nothing when `options.profils` names
 * none: the review works them out, from catalogues that formats do not know.
 */
export function ecartsProfils(impression: Impression, redaction: Redaction, { profils }: DocxOptions): string {
  const asking = profilsExigeants(profils);
  if (!asking.length) return '';
  const codes = parCode(impression);
  return (
    titreAnnexe(TITRES_ANNEXES.cigref, redaction) + asking.map((profil) => profilXml(profil, codes, redaction)).join('')
  );
}
