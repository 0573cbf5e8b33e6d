import type { Gravite, LieuRemarque, RemarqueSituee } from '@referentiel/model';
import type { Ancre } from './ancre.js';
import type { Emplacements } from './emplacements.js';

/** A comment in the margin: who says it, what, and about which stretch of the document. */
export interface Commentaire {
  auteur: { nom: string; initiales: string };
  paragraphes: string[];
  ancre: Ancre;
}

const OUTIL = { nom: 'Référentiel', initiales: 'Réf' };

/** More places of one bloc of which the same is said share one comment, at the first of them, which names the others. */
const MEME_REMARQUE_MAX = 3;

const GRAVITES: Record<Gravite, string> = { erreur: 'Erreur', avertissement: 'Avertissement', conseil: 'Conseil' };

/** « C3, C4 (2 fois) et 1 autre endroit ». */
function enumerated(lieux: readonly LieuRemarque[]): string {
  const counts = new Map<string, number>();
  for (const { nom } of lieux) counts.set(nom, (counts.get(nom) ?? 0) + 1);
  const unnamed = counts.get('') ?? 0;
  counts.delete('');
  const names = [...counts].map(([nom, count]) => (count > 1 ? `${nom} (${count}\u00a0fois)` : nom));
  const others = unnamed ? [`${unnamed}\u00a0autre${unnamed > 1 ? 's' : ''} endroit${unnamed > 1 ? 's' : ''}`] : [];
  return [names.join(', '), ...others].filter(Boolean).join(' et ');
}

/** The comments of one remark. */
export function commentairesOfRemarque(remarque: RemarqueSituee, emplacements: Emplacements): Commentaire[] {
  const { gravite, regle, message, source, lieux } = remarque;
  const [first, ...others] = lieux;
  const said = [message, `${GRAVITES[gravite]}, règle ${regle} — ${source}`];
  const at = (lieu: LieuRemarque, paragraphes: string[]): Commentaire => ({
    auteur: OUTIL,
    paragraphes,
    ancre: emplacements.ancreOf(lieu),
  });
  if (lieux.length <= MEME_REMARQUE_MAX) return lieux.map((lieu) => at(lieu, said));
  return [at(first, [...said, `Même remarque pour\u00a0: ${enumerated(others)}.`])];
}
