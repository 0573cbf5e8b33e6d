import type { Equivalence, Renouvellement, Texte } from '@referentiel/model';
import { walk } from '@referentiel/model';
import { formatDate } from '../../identite/index.js';
import { hauteurOf } from '../../tableau/index.js';
import { nommeOf } from '../../tableau/noms.js';
import { type Impression, type Passage, passageTexte } from '../../texte/index.js';
import { insecableMax } from '../ensemble.js';
import type { DocxOptions } from '../options.js';
import { paragraph } from '../paragraph.js';
import { CELLULE, paragraphsOf, type Redaction } from '../passages.js';
import { run } from '../run.js';
import { cell, row, table, widthsOf } from '../table.js';
import { abrege, enteteSimple, sousTitre, titreAnnexe } from './presentation.js';

const TITRE = 'Journal des modifications';

const SORTS: Record<Equivalence['portee'], string> = {
  totalement: 'Repris en totalité',
  partiellement: 'Modifié',
  sans: 'Supprimé',
};

/** A cell of the journal: words, or a text of the author. */
type Contenu = string | Passage[];

interface Journal {
  titre: string;
  entetes: string[];
  parts: number[];
  description: string;
  lignes: Contenu[][];
}

function proseOf(texte: Texte | undefined, impression: Impression): Contenu {
  return texte ? passageTexte('description', texte, undefined, impression.certification, impression) : '–';
}

/** The blocs of the certification that no bloc of the previous fiche became. */
function ajouts({ equivalences }: Renouvellement, impression: Impression): Contenu[][] {
  const { certification, resolver } = impression;
  const kept = new Set(equivalences.map(({ bloc }) => bloc && resolver.element(bloc, 'bloc', certification)));
  const added: Contenu[][] = [];
  walk(certification, (element) => {
    if (element.genre !== 'bloc' || kept.has(element)) return;
    const nom = nommeOf({ nom: element.code ?? element.intitule ?? '' }, 'bloc', certification, impression);
    added.push(['–', nom, 'Ajouté', '–']);
  });
  return added;
}

function blocs(renouvellement: Renouvellement, impression: Impression): Journal[] {
  const { certification } = impression;
  const lignes = renouvellement.equivalences.map(({ ancien, bloc, portee, commentaire }): Contenu[] => [
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

function recommandations({ recommandations: all }: Renouvellement, impression: Impression): Journal[] {
  if (!all.length) return [];
  const lignes = all.map(({ texte, reponse, voir }): Contenu[] => [
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

function tableJournal({ titre, entetes, parts, description, lignes }: Journal, redaction: Redaction): string {
  const widths = widthsOf(parts, redaction.page?.largeur);
  const max = insecableMax([], redaction);
  const passagesDe = (contenu: Contenu): Passage[] =>
    typeof contenu === 'string' ? [{ role: 'description', intitule: contenu, retrait: 0 }] : contenu;
  const rows = lignes.map((ligne) => {
    const height = Math.max(...ligne.map((one, rank) => hauteurOf(passagesDe(one), parts[rank] ?? 1, redaction.page)));
    return row(
      { cantSplit: height < max },
      ligne.map((one, rank) => cell({ width: widths[rank] ?? 0 }, paragraphsOf(passagesDe(one), CELLULE, redaction))),
    );
  });
  return (
    table({ widths, caption: titre, description, firstColumn: true }, [enteteSimple(entetes, widths), ...rows]) +
    paragraph('Cellule', '')
  );
}

/**
 * What changed since the previous registration, as the renewals of the certification say it: what became of each bloc
 * and why, the blocs added, how recommendations were followed. Nothing for a first registration.
 */
export function journal(impression: Impression, redaction: Redaction, options: DocxOptions): string {
  const { certification } = impression;
  const date = options.date ?? certification.date;
  const changes = certification.renouvellements.map((renouvellement) => ({
    renouvellement,
    tables: [...blocs(renouvellement, impression), ...recommandations(renouvellement, impression)],
  }));
  if (!changes.some(({ tables }) => tables.length)) return '';
  const title = titreAnnexe(TITRE, redaction);
  const parts = changes.flatMap(({ renouvellement, tables }) => {
    if (!tables.length) return [];
    const since = renouvellement.fiche
      ? `Depuis la fiche ${renouvellement.fiche}`
      : 'Depuis l’enregistrement précédent';
    return [
      sousTitre(since, redaction),
      ...tables.map((one) => paragraph('Heading3', run(one.titre)) + tableJournal(one, redaction)),
    ];
  });
  const dated = date ? paragraph('Normal', run(`Version du ${formatDate(date)}.`)) : '';
  return title + dated + parts.join('');
}
