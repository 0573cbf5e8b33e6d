import type { Ancres } from '../html/ancres.js';
import { cadreHtml, sectionHtml } from '../html/document.js';
import { element, escapeHtml } from '../html/markup.js';
import type { OptionsIdentite } from '../identite/index.js';
import { type CompetenceRelevee, cataloguesOf } from '../releve/index.js';
import { lienCompetence } from './lien-competence.js';

/** The name of the place where a catalogue's table stands, by its rank. */
export function ancreCatalogue(rank: number): string {
  return `correspondance-${rank + 1}`;
}

export function titreCatalogue(catalogue: string): string {
  return `Correspondance avec ${catalogue}`;
}

function rangees(
  { competence, passage, references }: CompetenceRelevee,
  titled: boolean,
  ancres: Ancres,
  { titreEntree }: OptionsIdentite,
): string[] {
  return references.map(({ catalogue, entree, niveau }, rank) => {
    const rowspan = references.length > 1 ? references.length : undefined;
    const name = element('th', { scope: 'row', rowspan }, lienCompetence(competence, passage, ancres, true));
    return element(
      'tr',
      {},
      rank ? '' : name,
      element('td', { class: 'nombre' }, escapeHtml(entree)),
      titled ? element('td', {}, escapeHtml(titreEntree?.(catalogue, entree) ?? '')) : '',
      element('td', { class: 'nombre' }, niveau === undefined ? '' : String(niveau)),
    );
  });
}

/** The tables that link competences to catalogue entries, one for each catalogue; nothing when none is named. */
export function correspondancesHtml(
  releves: readonly CompetenceRelevee[],
  ancres: Ancres,
  options: OptionsIdentite,
): string[] {
  return cataloguesOf(releves).map((catalogue, rank) => {
    const linked = releves.flatMap((releve) => {
      const references = releve.references.filter((one) => one.catalogue === catalogue);
      return references.length ? [{ ...releve, references }] : [];
    });
    const titled = linked.some(({ references }) =>
      references.some(({ entree }) => options.titreEntree?.(catalogue, entree)),
    );
    const headings = ['Compétence', 'Code', ...(titled ? ['Intitulé'] : []), 'Niveau visé'];
    const titre = titreCatalogue(catalogue);
    const table = element(
      'table',
      {},
      element('caption', {}, 'Une ligne par entrée\u00a0: la compétence, le code de l’entrée et le niveau visé.'),
      element(
        'thead',
        {},
        element('tr', {}, ...headings.map((one) => element('th', { scope: 'col', class: 'nom' }, one))),
      ),
      element('tbody', {}, ...linked.flatMap((one) => rangees(one, titled, ancres, options))),
    );
    return element('div', { class: 'annexe' }, sectionHtml(ancreCatalogue(rank), titre, cadreHtml(titre, table)));
  });
}
