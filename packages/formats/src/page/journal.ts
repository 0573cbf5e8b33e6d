import { changements, passagesJournal, type TableJournal, versionJournal } from '../annexes/journal.js';
import { TITRES_ANNEXES } from '../annexes/noms.js';
import { element, escapeHtml } from '../html/markup.js';
import type { PassagesHtml } from '../html/passages.js';
import type { Impression } from '../texte/index.js';
import { type AnnexeHtml, annexeHtml, tableAnnexe } from './table-annexe.js';

function tableJournal(since: string, table: TableJournal, passages: PassagesHtml): string {
  const rows = table.lignes.map((ligne) => {
    const cells = ligne.map((one, rank) => {
      const content = passages.html(passagesJournal(one));
      return rank ? element('td', {}, content) : element('th', { scope: 'row' }, content);
    });
    return element('tr', {}, ...cells);
  });
  const { titre, description, entetes } = table;
  return (
    element('h4', {}, escapeHtml(titre)) +
    tableAnnexe({ titre: `${titre} (${since})`, description, entetes }, element('tbody', {}, ...rows))
  );
}

/** What changed since the previous registration (`changements`); nothing for a first one. */
export function journalHtml(impression: Impression, passages: PassagesHtml, date: string | undefined): AnnexeHtml[] {
  const changes = changements(impression);
  if (!changes.length) return [];
  const version = versionJournal(impression.certification, date);
  return [
    annexeHtml(
      'journal',
      TITRES_ANNEXES.journal,
      version ? element('p', {}, escapeHtml(version)) : '',
      ...changes.flatMap(({ titre, tables }) => [
        element('h3', {}, escapeHtml(titre)),
        ...tables.map((one) => tableJournal(titre, one, passages)),
      ]),
    ),
  ];
}
