import { COUNTED } from './counts.js';
import { elementShare, type Score } from './score.js';

function percent(share: number): string {
  return `${(Math.floor(share * 1000) / 10).toFixed(1)} %`;
}

function total(words: Record<string, number>): number {
  return Object.values(words).reduce((sum, count) => sum + count, 0);
}

function row(one: Score): string {
  const { shape, counts, right, account, file } = one;
  const cells = COUNTED.map((kind) => {
    const { right: good, truth, found } = counts[kind];
    return found > truth ? `${good}/${truth} (+${found - truth})` : `${good}/${truth}`;
  });
  const words = [account.words, percent(right), total(account.lost), total(account.twice)];
  const remarks = file.imported.remarks.filter(({ certainty }) => certainty !== 'understood').length;
  return `| ${[shape.name, shape.tool, ...cells, percent(elementShare(one)), ...words, remarks].join(' | ')} |`;
}

/** The scores as a Markdown table: elements right / in the document (+ found beyond), then words. */
export function resultsTable(scores: Score[]): string {
  const heads = [
    'document',
    'written by',
    'blocs',
    'activities',
    'competences',
    'criteria',
    'épreuves',
    'elements',
    'words',
    'right place',
    'lost',
    'twice',
    'to check',
  ];
  return [`| ${heads.join(' | ')} |`, `|${' --- |'.repeat(heads.length)}`, ...scores.map(row)].join('\n');
}

/** What went wrong with one document, for whoever mends it. */
export function failuresText({ shape, counts, places, account, file }: Score): string {
  const lines = COUNTED.flatMap((kind) => [
    ...counts[kind].missing.map((text) => `  - ${kind} missing: ${text.slice(0, 160)}`),
    ...counts[kind].extra.map((text) => `  + ${kind} extra: ${text.slice(0, 160)}`),
  ]);
  const misplaced = Object.entries(places)
    .filter(([, { words, right }]) => right < words - 0.5)
    .map(([kind, { words, right }]) => `  ~ ${kind}: ${right.toFixed(0)} words of ${words} in their place`);
  const said = (name: string, words: Record<string, number>) =>
    total(words) ? [`  ! ${name}: ${JSON.stringify(words).slice(0, 400)}`] : [];
  return [
    `## ${shape.name} (${shape.about})`,
    ...file.mistakes.map((mistake) => `  ! does not parse: ${mistake}`),
    ...misplaced,
    ...said('lost', account.lost),
    ...said('twice', account.twice),
    ...lines,
  ].join('\n');
}
