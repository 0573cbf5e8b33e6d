import type { Certification, Equivalence, Renouvellement, Texte } from '@referentiel/model';
import { walk } from '@referentiel/model';
import { formatDate } from '../identite/index.js';
import { nommeOf } from '../tableau/noms.js';
import { type Impression, type Passage, passageTexte } from '../texte/index.js';
import { abrege } from './nommer.js';

const SORTS: Record<Equivalence['portee'], string> = {
  totalement: 'Repris en totalité',
  partiellement: 'Modifié',
  sans: 'Supprimé',
};

/** A cell of the journal: words, or a text of the author. */
export type ContenuJournal = string | Passage[];

/** One table of the journal. */
export interface TableJournal {
  titre: string;
  entetes: string[];
  /** What each column takes of the width. */
  parts: number[];
  description: string;
  lignes: ContenuJournal[][];
}

function proseOf(texte: Texte | undefined, impression: Impression): ContenuJournal {
  return texte ? passageTexte('description', texte, undefined, impression.certification, impression) : '–';
}

/** The blocs of the certification that no bloc of the previous fiche became. */
function ajouts({ equivalences }: Renouvellement, impression: Impression): ContenuJournal[][] {
  const { certification, resolver } = impression;
  const kept = new Set(equivalences.map(({ bloc }) => bloc && resolver.element(bloc, 'bloc', certification)));
  const added: ContenuJournal[][] = [];
  walk(certification, (element) => {
    if (element.genre !== 'bloc' || kept.has(element)) return;
    const nom = nommeOf({ nom: element.code ?? element.intitule ?? '' }, 'bloc', certification, impression);
    added.push(['–', nom, 'Ajouté', '–']);
  });
  return added;
}

function blocs(renouvellement: Renouvellement, impression: Impression): TableJournal[] {
  const { certification } = impression;
  const lignes = renouvellement.equivalences.map(({ ancien, bloc, portee, commentaire }): ContenuJournal[] => [
    ancien,
    bloc ? nommeOf(bloc, 'bloc', certification, impression) : '–',
    SORTS[portee],
    proseOf(commentaire, impression),
  ]);
  if (!lignes.length) return [];
  return [
    {
      titre: 'Blocs de compétences',
      entetes: ['Bloc précédent', 'Nouveau bloc', 'Changement', 'Raison'],
      parts: [0.18, 0.34, 0.16, 0.32],
      description:
        'Une ligne par bloc\u00a0: celui de la fiche précédente, celui qu’il est devenu, le changement, sa raison.',
      lignes: [...lignes, ...ajouts(renouvellement, impression)],
    },
  ];
}

function recommandations({ recommandations: all }: Renouvellement, impression: Impression): TableJournal[] {
  if (!all.length) return [];
  const lignes = all.map(({ texte, reponse, voir }): ContenuJournal[] => [
    proseOf(texte, impression),
    proseOf(reponse, impression),
    voir.map((renvoi) => abrege(nommeOf(renvoi, 'voir', impression.certification, impression))).join('\u00a0; ') || '–',
  ]);
  return [
    {
      titre: 'Recommandations suivies',
      entetes: ['Recommandation', 'Réponse', 'Voir'],
      parts: [0.36, 0.4, 0.24],
      description: 'Une ligne par recommandation\u00a0: son texte, la réponse apportée, les éléments concernés.',
      lignes,
    },
  ];
}

/** What one renewal changed. */
export interface Changement {
  /** Since when. */
  titre: string;
  tables: TableJournal[];
}

/**
 * What changed since the previous registration, as the renewals of the certification say it: what became of each bloc
 * and why, the blocs added, how recommendations were followed. Nothing for a first registration.
 */
export function changements(impression: Impression): Changement[] {
  return impression.certification.renouvellements.flatMap((renouvellement): Changement[] => {
    const tables = [...blocs(renouvellement, impression), ...recommandations(renouvellement, impression)];
    const { fiche } = renouvellement;
    return tables.length
      ? [{ titre: fiche ? `Depuis la fiche ${fiche}` : 'Depuis l’enregistrement précédent', tables }]
      : [];
  });
}

/** Of which version the journal speaks; nothing when it has no date. */
export function versionJournal(certification: Certification, date = certification.date): string {
  return date ? `Version du ${formatDate(date)}.` : '';
}

/** The passages of a cell. */
export function passagesJournal(contenu: ContenuJournal): Passage[] {
  return typeof contenu === 'string' ? [{ role: 'description', intitule: contenu, retrait: 0 }] : contenu;
}
