import type { EntreeCatalogue } from '@referentiel/model';
import { factsOf } from '../../facts/certification-facts.js';
import { exigencesOf, type LigneProfil } from '../../facts/profil.js';
import { type EditorContext, said } from '../context.js';
import { entryTitle } from '../facts/labels.js';
import { escapeMarkdown, link, paragraphs, table } from './markdown.js';
import { named } from './wording.js';

function isReached({ etat }: LigneProfil): boolean {
  return etat === 'couverte' || etat === 'dépassée';
}

function summary(context: EditorContext, covered: readonly LigneProfil[], hasCertification: boolean): string {
  const total = covered.length;
  const asked = { fr: `${total} compétences requises`, en: `${total} competences required` };
  if (total < 2) Object.assign(asked, { fr: `${total} compétence requise`, en: `${total} competence required` });
  if (!hasCertification) return `**${said(context, asked)}**`;
  const named = covered.filter(({ etat }) => etat !== 'absente');
  const reached = named.filter(isReached).length;
  const fr = `**${asked.fr}**\u00a0: ce référentiel en vise ${named.length}, dont ${reached} au niveau requis.`;
  return said(context, {
    fr,
    en: `**${asked.en}**: this référentiel aims at ${named.length}, ${reached} at the level required.`,
  });
}

/** What a job profile requires, and what of it the certification at hand aims at; undefined when it requires nothing. */
export function exigencesMarkdown(context: EditorContext, profil: EntreeCatalogue): string | undefined {
  if (!profil.requiert.length) return undefined;
  const checked = context.snapshot.certificationOf(context.file);
  const covered = exigencesOf(profil, checked, context.snapshot.names.entree);
  const rows = covered.map((one) => {
    const { reference, entree, niveau, rattachees, atteint } = one;
    const code = link(`${reference.catalogue} ${reference.entree}`, entree?.place);
    const names = checked ? rattachees.map(({ competence }) => named(competence, factsOf(checked))) : [];
    const aimed = names.length ? `${isReached(one) ? '✓' : '·'} ${atteint.at(-1) ?? ''} ${names.join(', ')}` : '';
    const title = entree ? escapeMarkdown(entryTitle(context, entree)) : '';
    return [code, title, String(niveau ?? ''), ...(checked ? [aimed] : [])];
  });
  const head = said(context, { fr: 'Code|Intitulé|Niveau requis', en: 'Code|Title|Level required' }).split('|');
  const here = said(context, { fr: 'Visé ici', en: 'Aimed at here' });
  return paragraphs(summary(context, covered, checked !== undefined), table(checked ? [...head, here] : head, rows));
}
