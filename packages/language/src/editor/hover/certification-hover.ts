import type { CertificationFacts } from '../../facts/certification-facts.js';
import { type EditorContext, said } from '../context.js';
import { ecfCoverage } from '../ecf-coverage.js';
import { escapeMarkdown, paragraphs } from './markdown.js';
import { counted, labelled } from './wording.js';

/** The certification as a whole: what it is, what it counts, how much of e-CF it refers to. */
export function certificationHover(context: EditorContext, facts: CertificationFacts): string {
  const { certification } = facts.checked;
  const { code, intitule, repertoire, niveau, contenu, epreuves } = certification;
  const blocs = contenu.filter(({ genre }) => genre === 'bloc').length;
  const { covered, total } = ecfCoverage(facts.checked);
  const level = niveau === undefined ? '' : said(context, { fr: `niveau ${niveau}`, en: `level ${niveau}` });
  const counts = {
    fr: [
      blocs && counted(blocs, 'bloc', 'blocs'),
      counted(facts.competences.length, 'compétence', 'compétences'),
      counted(epreuves.length, 'épreuve', 'épreuves'),
    ],
    en: [
      blocs && counted(blocs, 'bloc', 'blocs'),
      counted(facts.competences.length, 'competence', 'competences'),
      counted(epreuves.length, 'épreuve', 'épreuves'),
    ],
  };
  return paragraphs(
    `**${escapeMarkdown([code, intitule].filter(Boolean).join(' – ') || 'certification')}**`,
    escapeMarkdown([repertoire, level].filter(Boolean).join(' · ')),
    counts[context.langue].filter(Boolean).join(' · '),
    covered.length > 0 && labelled(context, { fr: 'e-CF', en: 'e-CF' }, `${covered.length}/${total}`),
  );
}
