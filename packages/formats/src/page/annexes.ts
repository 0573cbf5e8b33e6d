import { ANNEXES, type Annexe, isAnnexeImprimee } from '../annexes/noms.js';
import type { Ancres } from '../html/ancres.js';
import type { EntreeSommaire } from '../html/document.js';
import type { PassagesHtml } from '../html/passages.js';
import { type CompetenceRelevee, nomEpreuveEnLigne } from '../releve/index.js';
import type { Impression } from '../texte/index.js';
import { correspondancesHtml } from './correspondance.js';
import { couvertureEpreuvesHtml } from './couverture.js';
import { listeEpreuvesHtml, nomsEpreuves } from './epreuves.js';
import { journalHtml } from './journal.js';
import type { OptionsPage } from './options.js';
import { profilsHtml } from './profils.js';
import type { AnnexeHtml } from './table-annexe.js';

/** What the annexes of a page are written from. */
export interface MatiereAnnexes {
  impression: Impression;
  releves: readonly CompetenceRelevee[];
  passages: PassagesHtml;
  /** The places of the table, which is written before: annexes link to it. */
  ancres: Ancres;
  /** What has its description in the table (`decritsPar`). */
  decrits: ReadonlySet<unknown>;
  options: OptionsPage;
}

const ECRITURES: Record<Annexe, (matiere: MatiereAnnexes) => AnnexeHtml[]> = {
  ecf: ({ releves, ancres, options }) => correspondancesHtml(releves, ancres, options),
  cigref: ({ impression, ancres, options }) => profilsHtml(options.profils, impression, ancres),
  couverture: ({ impression, ancres }) => couvertureEpreuvesHtml(impression, ancres),
  epreuves: ({ releves, impression, passages, ancres, decrits }) =>
    listeEpreuvesHtml(releves, impression, passages, ancres, decrits),
  journal: ({ impression, passages, options }) => journalHtml(impression, passages, options.date),
};

function entreesDe(nom: Annexe, { impression, ancres }: MatiereAnnexes): EntreeSommaire[] {
  if (nom !== 'epreuves') return [];
  return nomsEpreuves(impression.certification.epreuves, (one) => nomEpreuveEnLigne(one, impression), ancres);
}

/** The annexes asked for (`options.annexes`) that have something to say, in the order of the document. */
export function annexesHtml(matiere: MatiereAnnexes): { html: string[]; sommaire: EntreeSommaire[] } {
  const written = ANNEXES.filter((nom) => isAnnexeImprimee(nom, matiere.options.annexes)).flatMap((nom) =>
    ECRITURES[nom](matiere).map((one) => ({ ...one, entrees: entreesDe(nom, matiere) })),
  );
  return {
    html: written.map(({ html }) => html),
    sommaire: written.map(({ ancre, titre, entrees }) => ({ ancre, titre, ...(entrees.length && { entrees }) })),
  };
}
