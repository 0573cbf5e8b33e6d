import { type Certainty, type ImportCounts, type Imported, type ImportRemark, placeText } from '@referentiel/formats';
import { colon, count, quoted, say, sayBilingual } from '../language.js';

/** Longer texts are cut in the report: they stand whole in the `.ref`, or in a note there. */
const SHOWN = 300;

const HEADINGS: Record<Certainty, () => string> = {
  'not-understood': () => say('À reprendre (gardé en note)', 'To look at (kept in a note)'),
  guessed: () => say('Deviné, à vérifier', 'Guessed, to check'),
  understood: () => say('Pour information', 'For information'),
};

function formatCounts({ blocs, activites, competences, criteres, epreuves }: ImportCounts): string {
  return [
    count(blocs, ['bloc', 'blocs'], ['bloc', 'blocs']),
    count(activites, ['activité', 'activités'], ['activity', 'activities']),
    count(competences, ['compétence', 'compétences'], ['competence', 'competences']),
    count(criteres, ['critère', 'critères'], ['criterion', 'criteria']),
    count(epreuves, ['épreuve', 'épreuves'], ['épreuve', 'épreuves']),
  ].join(', ');
}

function formatRemark({ message, place, text, element }: ImportRemark): string {
  const where = [place && sayBilingual(placeText(place)), element].filter(Boolean).join(' — ');
  const shown = text === undefined || text.length <= SHOWN ? text : `${text.slice(0, SHOWN).trimEnd()}…`;
  return [
    `  ${where ? `${where}${colon()} ` : ''}${sayBilingual(message)}`,
    ...(shown ? [`    ${quoted(shown.replace(/\s+/g, ' '))}`] : []),
  ].join('\n');
}

/** Writes what an import found, what it guessed and what it did not understand, with the place in the document. */
export function writeImportReport({ remarks, counts }: Imported, stream: NodeJS.WriteStream): void {
  stream.write(`${say('Trouvé', 'Found')}${colon()} ${formatCounts(counts)}.\n`);
  for (const certainty of Object.keys(HEADINGS) as Certainty[]) {
    const group = remarks.filter((remark) => remark.certainty === certainty);
    if (!group.length) continue;
    stream.write(`\n${HEADINGS[certainty]()} (${group.length})\n${group.map(formatRemark).join('\n')}\n`);
  }
}
