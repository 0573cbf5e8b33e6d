import {
  type Element,
  type Epreuve,
  type Partie,
  parametresDeclaresPar,
  parametresOf,
  plainText,
} from '@referentiel/model';
import type { CertificationFacts } from '../../facts/certification-facts.js';
import { shorten } from '../../rules/wording.js';
import { type EditorContext, said } from '../context.js';
import { nameOf, oneLine } from '../facts/labels.js';
import { usageAt } from '../facts/usages.js';
import { parametresCitables, proseWithValues } from '../facts/valeurs-citees.js';
import { escapeMarkdown, paragraphs } from './markdown.js';
import { parametresMarkdown, valeurCitee } from './parametres.js';
import { counted, from, genreOf, labelled, listed, named } from './wording.js';

function evaluatesMarkdown(context: EditorContext, epreuve: Epreuve | Partie, facts: CertificationFacts): string {
  const competences = facts.evalueesPar(epreuve);
  const none = said(context, { fr: 'aucune compétence', en: 'no competence' });
  const count = said(context, {
    fr: counted(competences.length, 'compétence', 'compétences'),
    en: counted(competences.length, 'competence', 'competences'),
  });
  const names = competences.map((competence) => named(competence, facts));
  const value = competences.length ? `${count} – ${listed(context, names)}` : none;
  return labelled(context, { fr: 'Évalue', en: 'Evaluates' }, value);
}

function partiesMarkdown(context: EditorContext, epreuve: Epreuve | Partie, facts: CertificationFacts) {
  if (epreuve.genre === 'partie' || !epreuve.parties.length) return undefined;
  const names = epreuve.parties.map((partie) => {
    const title = partie.intitule ? ` ${escapeMarkdown(partie.intitule)}` : '';
    return named(partie, facts) + title;
  });
  return labelled(context, { fr: 'Parties', en: 'Parts' }, names.join(', '));
}

/**
 * An épreuve or a part of one: its parameters, those in force at `user` when the name stands in what that element says
 * of its evaluation, and the competences that it evaluates.
 */
export function epreuveHover(
  context: EditorContext,
  epreuve: Epreuve | Partie,
  facts: CertificationFacts,
  user?: Element,
): string {
  const { resolver } = facts.checked;
  const usage = user && usageAt(epreuve, user, facts);
  const declares = parametresDeclaresPar(epreuve);
  const inForce = usage ? parametresOf(usage) : declares;
  const title = epreuve.intitule ? ` – ${escapeMarkdown(epreuve.intitule)}` : '';
  const owner = epreuve.genre === 'partie' ? facts.pathOf(epreuve).at(-1) : undefined;
  const kind = said(context, genreOf(epreuve));
  const values = { ...parametresCitables(epreuve, facts), ...inForce };
  const description =
    inForce.description &&
    proseWithValues(resolver.prose(inForce.description), (nom) => valeurCitee(values, nom, resolver));
  return paragraphs(
    `**${escapeMarkdown(nameOf(epreuve, facts))}**${title} · ${kind}${owner ? ` ${from(context, owner, facts)}` : ''}`,
    parametresMarkdown(context, inForce, declares, resolver),
    description && escapeMarkdown(shorten(plainText(description), 300)),
    usage?.motif && labelled(context, { fr: 'Motif', en: 'Reason' }, escapeMarkdown(oneLine(usage.motif, resolver))),
    partiesMarkdown(context, epreuve, facts),
    evaluatesMarkdown(context, epreuve, facts),
  );
}
