import { titreCorrespondance } from '../annexes/noms.js';
import type { Ancres } from '../html/ancres.js';
import { element, escapeHtml } from '../html/markup.js';
import type { OptionsIdentite } from '../identite/index.js';
import { type CompetenceRelevee, cataloguesOf } from '../releve/index.js';
import { lienCompetence } from './lien-competence.js';
import { type AnnexeHtml, annexeHtml, tableAnnexe } from './table-annexe.js';

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
): AnnexeHtml[] {
  return cataloguesOf(releves).map((catalogue, rank) => {
    const linked = releves.flatMap((releve) => {
      const references = releve.references.filter((one) => one.catalogue === catalogue);
      return references.length ? [{ ...releve, references }] : [];
    });
    const titled = linked.some(({ references }) =>
      references.some(({ entree }) => options.titreEntree?.(catalogue, entree)),
    );
    return annexeHtml(
      `correspondance-${rank + 1}`,
      titreCorrespondance(catalogue),
      tableAnnexe(
        {
          titre: titreCorrespondance(catalogue),
          description: 'Une ligne par entrée\u00a0: la compétence, le code de l’entrée et le niveau visé.',
          entetes: ['Compétence', 'Code', ...(titled ? ['Intitulé'] : []), 'Niveau visé'],
        },
        element('tbody', {}, ...linked.flatMap((one) => rangees(one, titled, ancres, options))),
      ),
    );
  });
}
