import { type FragmentTexte, fragmentsNommes } from '@referentiel/model';
import type { CertificationFacts } from '../../facts/certification-facts.js';
import { type EditorContext, said } from '../context.js';
import { escapeMarkdown, paragraphs, proseMarkdown } from './markdown.js';
import { counted } from './wording.js';

/** A reusable text: what it says, and how often it is named. */
export function fragmentHover(context: EditorContext, fragment: FragmentTexte, facts: CertificationFacts): string {
  const named = fragmentsNommes(facts.checked.certification).filter((one) => one.fragment === fragment.code).length;
  const uses = { fr: `employé ${counted(named, 'fois', 'fois')}`, en: `used ${counted(named, 'time', 'times')}` };
  return paragraphs(`**${escapeMarkdown(fragment.code)}** · ${said(context, uses)}`, proseMarkdown(fragment.texte));
}
