import type { Competence, Element } from '@referentiel/model';
import type { CertificationFacts } from '../../facts/certification-facts.js';
import type { Evaluateur } from '../../facts/evaluateurs.js';
import { shorten } from '../../rules/wording.js';
import { type EditorContext, said } from '../context.js';
import { oneLine } from '../facts/labels.js';
import { escapeMarkdown } from './markdown.js';
import { from, named } from './wording.js';

function provenance(context: EditorContext, origine: Element, own: Element, facts: CertificationFacts): string {
  if (origine === own) return '';
  const words = from(context, origine, facts);
  // A transversal competence is taken up; what stands around is inherited.
  if (origine.genre === 'competenceTransversale')
    return `, ${said(context, { fr: 'reprise', en: 'taken up' })} ${words}`;
  return `, ${said(context, { fr: 'héritée', en: 'inherited' })} ${words}`;
}

function nameOfEvaluateur(context: EditorContext, { enVigueur }: Evaluateur, facts: CertificationFacts): string {
  if (enVigueur.genre !== 'usage') {
    const words = escapeMarkdown(shorten(oneLine(enVigueur.texte, facts.checked.resolver), 60));
    return said(context, { fr: `«\u00a0${words}\u00a0»`, en: `“${words}”` });
  }
  const { epreuve, nom } = enVigueur;
  if (!epreuve) return escapeMarkdown(nom);
  const title = epreuve.intitule ? ` ${escapeMarkdown(epreuve.intitule)}` : '';
  return named(epreuve, facts) + title;
}

function particulars(context: EditorContext, { enVigueur }: Evaluateur): string {
  if (enVigueur.genre !== 'usage') return '';
  const words = [
    enVigueur.choix && said(context, { fr: 'au choix', en: 'one of a choice' }),
    enVigueur.finale && said(context, { fr: 'évaluation finale', en: 'final evaluation' }),
  ].filter(Boolean);
  return words.length ? ` (${words.join(', ')})` : '';
}

/** One line for each thing that evaluates a competence, the final evaluation last, saying where it comes from; empty when nothing does. */
export function evaluateursMarkdown(context: EditorContext, competence: Competence, facts: CertificationFacts): string {
  const isFinal = ({ enVigueur }: Evaluateur) => enVigueur.genre === 'usage' && enVigueur.finale;
  const all = facts.evaluateursOf(competence);
  return [...all.filter((one) => !isFinal(one)), ...all.filter(isFinal)]
    .map((one) => {
      const name = nameOfEvaluateur(context, one, facts);
      return `- ${name}${particulars(context, one)}${provenance(context, one.origine, competence, facts)}`;
    })
    .join('\n');
}
