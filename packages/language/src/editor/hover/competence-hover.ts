import {
  type Competence,
  type CompetenceTransversale,
  type Critere,
  enonceOf,
  type ReferenceCatalogue,
} from '@referentiel/model';
import type { CertificationFacts } from '../../facts/certification-facts.js';
import { criteresAutourDe, criteresPropres } from '../../facts/criteres.js';
import { type EditorContext, said } from '../context.js';
import { codeOf, entryTitle } from '../facts/labels.js';
import { evaluateursMarkdown } from './evaluation-wording.js';
import { escapeMarkdown, link, paragraphs, proseMarkdown } from './markdown.js';
import { counted, from, genreOf, labelled, listed, named } from './wording.js';

/** « **C1** · BC1 › A1 »: what it is and what holds it. */
export function headOf(
  context: EditorContext,
  element: Competence | CompetenceTransversale | Critere,
  facts: CertificationFacts,
): string {
  const code = codeOf(element, facts);
  const around = facts.pathOf(element).filter(({ genre }) => genre !== 'certification');
  const path = around.map((one) => named(one, facts)).join(' › ');
  const genre = said(context, genreOf(element));
  const head = code ? `**${escapeMarkdown(code)}** – ${genre}` : `**${genre}**`;
  return path ? `${head} · ${path}` : head;
}

function referencesMarkdown(context: EditorContext, references: readonly ReferenceCatalogue[]): string | undefined {
  if (!references.length) return undefined;
  const names = references.map(({ catalogue, entree: code, niveau }) => {
    const entree = context.snapshot.names.entree(catalogue, code);
    const words = link(`${catalogue} ${code}`, entree?.place);
    const title = entree ? ` ${escapeMarkdown(entryTitle(context, entree))}` : '';
    return `${words}${title}${niveau === undefined ? '' : ` (${niveau})`}`;
  });
  return labelled(context, { fr: 'Références', en: 'References' }, names.join(', '));
}

function criteresMarkdown(context: EditorContext, competence: Competence, facts: CertificationFacts): string {
  const own = criteresPropres(competence, facts).length;
  const label = { fr: 'Critères', en: 'Criteria' };
  const around = criteresAutourDe(competence, facts).map(({ owner, criteres }) => {
    const words = from(context, owner, facts);
    return `${criteres.length} ${words}`;
  });
  const none = said(context, { fr: 'aucun', en: 'none' });
  return labelled(
    context,
    label,
    [...(own || !around.length ? [own ? String(own) : none] : []), ...around].join(' + '),
  );
}

function themesMarkdown(context: EditorContext, { themes }: Competence | CompetenceTransversale): string | undefined {
  return themes.length ? labelled(context, { fr: 'Thèmes', en: 'Themes' }, themes.join(', ')) : undefined;
}

/** A competence: its text, what evaluates it and whence, its criteria, what it refers to. */
export function competenceHover(context: EditorContext, competence: Competence, facts: CertificationFacts): string {
  const { resolver } = facts.checked;
  const enonce = enonceOf(competence, resolver);
  const transversale = resolver.transversale(competence);
  const evaluation = evaluateursMarkdown(context, competence, facts);
  const label = { fr: 'Évaluée par', en: 'Evaluated by' };
  const none = { fr: 'aucune épreuve pour l’instant', en: 'no épreuve so far' };
  return paragraphs(
    headOf(context, competence, facts),
    enonce && proseMarkdown(resolver.prose(enonce)),
    transversale && labelled(context, { fr: 'Reprend', en: 'Takes up' }, named(transversale, facts)),
    evaluation
      ? `${labelled(context, label, '').trimEnd()}\n${evaluation}`
      : labelled(context, label, said(context, none)),
    criteresMarkdown(context, competence, facts),
    referencesMarkdown(context, [...(transversale?.references ?? []), ...competence.references]),
    themesMarkdown(context, competence),
  );
}

/** A transversal competence: its text, who takes it up, its criteria. */
export function transversaleHover(
  context: EditorContext,
  transversale: CompetenceTransversale,
  facts: CertificationFacts,
): string {
  const { enonce, contenu, references } = transversale;
  const takers = facts.reprisesDe(transversale).map((competence) => {
    const holder = facts.pathOf(competence).at(-1);
    return holder && holder.genre !== 'certification'
      ? `${named(competence, facts)} (${named(holder, facts)})`
      : named(competence, facts);
  });
  const criteres = contenu.filter(({ genre }) => genre === 'critere').length;
  const none = said(context, { fr: 'aucune compétence', en: 'no competence' });
  return paragraphs(
    headOf(context, transversale, facts),
    enonce && proseMarkdown(facts.checked.resolver.prose(enonce)),
    labelled(context, { fr: 'Reprise par', en: 'Taken up by' }, takers.length ? listed(context, takers) : none),
    labelled(context, { fr: 'Critères', en: 'Criteria' }, String(criteres)),
    referencesMarkdown(context, references),
    themesMarkdown(context, transversale),
  );
}

/** A criterion: its text, and what it is a criterion of. */
export function critereHover(context: EditorContext, critere: Critere, facts: CertificationFacts): string {
  const { resolver } = facts.checked;
  const owner = facts.pathOf(critere).at(-1);
  const inside = owner ? facts.competences.filter(({ path }) => path.includes(owner)).length : 0;
  const scope = {
    fr: `Vaut pour ${counted(inside, 'compétence', 'compétences')}.`,
    en: `Counts for ${counted(inside, 'competence', 'competences')}.`,
  };
  return paragraphs(
    headOf(context, critere, facts),
    critere.enonce && proseMarkdown(resolver.prose(critere.enonce)),
    inside > 0 && said(context, scope),
  );
}
