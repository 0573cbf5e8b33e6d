import type { EntreeCatalogue, ReferenceCatalogue } from '@referentiel/model';
import type { CheckedCertification } from '../../check/checked-certification.js';
import { factsOf } from '../../facts/certification-facts.js';
import { type EditorContext, said } from '../context.js';
import { entryTitle } from '../facts/labels.js';
import { rattacheesA } from '../facts/reverse-references.js';
import { escapeMarkdown, link, paragraphs, table } from './markdown.js';
import { named } from './wording.js';

/** How a certification answers one requirement of a profile. */
interface Couverture {
  exigence: ReferenceCatalogue;
  /** Names of the competences that refer to it. */
  competences: string[];
  /** The highest level aimed at. */
  niveau: number | undefined;
}

function couvertureOf(checked: CheckedCertification | undefined, exigence: ReferenceCatalogue): Couverture {
  const found = checked ? rattacheesA(checked, exigence.catalogue, exigence.entree) : [];
  const levels = found.flatMap(({ niveau }) => (niveau === undefined ? [] : [niveau]));
  return {
    exigence,
    competences: checked ? found.map(({ competence }) => named(competence, factsOf(checked))) : [],
    niveau: levels.length ? Math.max(...levels) : undefined,
  };
}

function isReached({ exigence, niveau }: Couverture): boolean {
  return exigence.niveau === undefined || (niveau !== undefined && niveau >= exigence.niveau);
}

function summary(context: EditorContext, covered: readonly Couverture[], hasCertification: boolean): string {
  const total = covered.length;
  const asked = { fr: `${total} compétences requises`, en: `${total} competences required` };
  if (total < 2) Object.assign(asked, { fr: `${total} compétence requise`, en: `${total} competence required` });
  if (!hasCertification) return `**${said(context, asked)}**`;
  const named = covered.filter(({ competences }) => competences.length);
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
  const { workspace } = context.snapshot;
  const checked = context.snapshot.certificationOf(context.file);
  const covered = profil.requiert.map((exigence) => couvertureOf(checked, exigence));
  const rows = covered.map((one) => {
    const { exigence, competences, niveau } = one;
    const entree = workspace.entree(exigence.catalogue, exigence.entree);
    const code = link(`${exigence.catalogue} ${exigence.entree}`, entree?.place);
    const aimed = competences.length ? `${isReached(one) ? '✓' : '·'} ${niveau ?? ''} ${competences.join(', ')}` : '';
    const title = entree ? escapeMarkdown(entryTitle(context, entree)) : '';
    return [code, title, String(exigence.niveau ?? ''), ...(checked ? [aimed] : [])];
  });
  const head = said(context, { fr: 'Code|Intitulé|Niveau requis', en: 'Code|Title|Level required' }).split('|');
  const here = said(context, { fr: 'Visé ici', en: 'Aimed at here' });
  return paragraphs(summary(context, covered, checked !== undefined), table(checked ? [...head, here] : head, rows));
}
