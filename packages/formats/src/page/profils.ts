import type { ProfilRelu } from '@referentiel/model';
import { TITRES_ANNEXES } from '../annexes/noms.js';
import {
  DESCRIPTION_PROFIL,
  ENTETES_PROFIL,
  ecart,
  isManquante,
  parCode,
  profilsExigeants,
} from '../annexes/profils.js';
import type { Ancres } from '../html/ancres.js';
import { element, escapeHtml } from '../html/markup.js';
import type { Impression } from '../texte/index.js';
import { type AnnexeHtml, annexeHtml, tableAnnexe } from './table-annexe.js';

/** For each profile aimed at, what it requires beside what the référentiel reaches; nothing when `profils` names none. */
export function profilsHtml(
  profils: readonly ProfilRelu[] | undefined,
  impression: Impression,
  ancres: Ancres,
): AnnexeHtml[] {
  const asking = profilsExigeants(profils);
  if (!asking.length) return [];
  const codes = parCode(impression);
  const lien = (nom: string) => {
    const competence = codes.get(nom);
    if (!competence || !ancres.has(competence)) return escapeHtml(nom);
    return element('a', { href: `#${ancres.nameOf(competence)}` }, escapeHtml(nom));
  };
  const tables = asking.flatMap(({ nom, bilan, exigences }) => {
    const rows = exigences.map((exigence) => {
      const manque = escapeHtml(ecart(exigence));
      return element(
        'tr',
        {},
        element('th', { scope: 'row' }, escapeHtml(exigence.entree)),
        element('td', { class: 'nombre' }, escapeHtml(exigence.requis || '–')),
        element('td', { class: 'nombre' }, escapeHtml(exigence.atteint || '–')),
        element('td', {}, isManquante(exigence) ? element('strong', {}, manque) : manque),
        element('td', {}, exigence.competences.map(lien).join(', ') || '–'),
      );
    });
    return [
      element('h3', {}, escapeHtml(nom)),
      element('p', {}, escapeHtml(bilan)),
      tableAnnexe(
        { titre: `Écart avec ${nom}`, description: DESCRIPTION_PROFIL, entetes: ENTETES_PROFIL },
        element('tbody', {}, ...rows),
      ),
    ];
  });
  return [annexeHtml('profils', TITRES_ANNEXES.cigref, ...tables)];
}
