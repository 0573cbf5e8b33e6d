import { type Competence, withoutSeparator } from '@referentiel/model';
import { nomCompetence } from '../annexes/nommer.js';
import type { Ancres } from '../html/ancres.js';
import { element, escapeHtml } from '../html/markup.js';
import { enonceEnLigne } from '../releve/index.js';
import type { Passage } from '../texte/index.js';

/** A link to a competence of the table: its code, or its text when it has none. */
export function lienCompetence(competence: Competence, passage: Passage, ancres: Ancres, whole = false): string {
  const { texte } = nomCompetence(passage);
  // A code that stands alone goes without what separates it from its text: « C1, C2 », not « C1., C2. ».
  const { code = '' } = passage;
  const name = (whole ? code : withoutSeparator(code)) || texte || '…';
  const link = ancres.has(competence)
    ? element(
        'a',
        { href: `#${ancres.nameOf(competence)}`, title: whole ? undefined : enonceEnLigne(passage) || undefined },
        escapeHtml(name),
      )
    : escapeHtml(name);
  return whole && passage.code ? `${link} ${escapeHtml(texte)}` : link;
}
