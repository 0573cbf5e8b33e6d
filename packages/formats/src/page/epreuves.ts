import type { Epreuve } from '@referentiel/model';
import { TITRES_ANNEXES } from '../annexes/noms.js';
import type { Ancres } from '../html/ancres.js';
import { element } from '../html/markup.js';
import type { PassagesHtml } from '../html/passages.js';
import type { CompetenceRelevee } from '../releve/index.js';
import { type Impression, nomEpreuve, passagesDeclares } from '../texte/index.js';
import { lienCompetence } from './lien-competence.js';
import { type AnnexeHtml, annexeHtml, tableAnnexe } from './table-annexe.js';

function liens(releves: readonly CompetenceRelevee[], ancres: Ancres): string {
  const coded = releves.filter(({ passage }) => passage.code);
  const uncoded = releves.filter(({ passage }) => !passage.code);
  const link = ({ competence, passage }: CompetenceRelevee) => lienCompetence(competence, passage, ancres);
  const codes = coded.length ? element('p', {}, coded.map(link).join(', ')) : '';
  return codes + (uncoded.length ? element('ul', {}, ...uncoded.map((one) => element('li', {}, link(one)))) : '');
}

/** The list of the declared épreuves: title, parameters (when one épreuve has some), the competences evaluated. */
export function listeEpreuvesHtml(
  releves: readonly CompetenceRelevee[],
  impression: Impression,
  passages: PassagesHtml,
  ancres: Ancres,
  /** What has its description in the table (`decritsPar`). */
  decrits: ReadonlySet<unknown>,
): AnnexeHtml[] {
  const { epreuves } = impression.certification;
  if (!epreuves.length) return [];
  const rows = epreuves.map((epreuve) => {
    const evaluees = releves.filter((one) => one.epreuves.includes(epreuve));
    return { epreuve, evaluees, parametres: passagesDeclares(epreuve, decrits, impression) };
  });
  const detailed = rows.some(({ parametres }) => parametres.length);
  const cell = (content: string) => element('td', {}, content || '–');
  const titre = TITRES_ANNEXES.epreuves;
  const description = `Une ligne par épreuve\u00a0: son intitulé, ${detailed ? 'ses paramètres, ' : ''}les compétences qu’elle évalue.`;
  const entetes = ['Épreuve', ...(detailed ? ['Paramètres'] : []), 'Compétences évaluées'];
  const corps = element(
    'tbody',
    {},
    ...rows.map(({ epreuve, evaluees, parametres }) =>
      element(
        'tr',
        {},
        element('th', { scope: 'row', id: ancres.nameOf(epreuve) }, passages.html(nomEpreuve(epreuve, impression))),
        detailed ? cell(passages.html(parametres)) : '',
        cell(liens(evaluees, ancres)),
      ),
    ),
  );
  return [annexeHtml('epreuves', titre, tableAnnexe({ titre, description, entetes }, corps))];
}

/** The entries of the table of contents for the épreuves. */
export function nomsEpreuves(epreuves: readonly Epreuve[], nom: (epreuve: Epreuve) => string, ancres: Ancres) {
  return epreuves.map((epreuve) => ({ ancre: ancres.nameOf(epreuve), titre: nom(epreuve) }));
}
