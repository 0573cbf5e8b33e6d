import { type Certification, type ContenuEvaluation, emptyCertification, GENRES_CODES } from '@referentiel/model';
import { type Arbre, type Porteur, planter } from './arbre.ts';
import { critereOf } from './criteres.ts';
import { catalogueOf } from './epreuves.ts';
import { identitesOf } from './identites.ts';
import { identified } from './ids.ts';
import { addFrontMatter, addOutline, addStatements } from './mentions.ts';
import { Cells } from './modalites.ts';
import { shareTexts } from './partages.ts';
import type { Report } from './report.ts';
import type { Perhaps, Scope, Transcription } from './schema.ts';
import { many, said } from './texte.ts';

function titledCertification({ certification }: Transcription): Certification {
  const intitule = said(certification?.title);
  const niveau = Number.parseInt(/\d/.exec(said(certification?.level) ?? '')?.[0] ?? '', 10);
  return {
    ...emptyCertification(),
    ...(intitule && { intitule }),
    ...(Number.isInteger(niveau) && { niveau }),
  };
}

/** The elements that a cell faces. */
function porteursOf(
  scope: Perhaps<Scope>,
  what: string,
  arbre: Arbre,
  certification: Certification,
  report: Report,
): Porteur[] {
  const refs = many(scope?.refs);
  const found = refs.flatMap((ref) => {
    const porteur = arbre.of.get(ref);
    if (!porteur) report.warn(`${what} : portée inconnue (${ref}), placé à la racine`);
    return porteur ?? certification;
  });
  return found.length ? [...new Set(found)] : [certification];
}

/** What a cell adds to an element, with its place in the reading order. */
interface Ajout {
  porteur: Porteur;
  order: number;
  contenu: ContenuEvaluation[];
  /** Criteria stand behind what a container holds, cells of the third column before it. */
  derriere: boolean;
}

function place(ajouts: Ajout[]): void {
  for (const { porteur, contenu, derriere } of [...ajouts]
    .sort((a, b) => a.order - b.order)
    .filter((one) => !isBefore(one))) {
    if (derriere || porteur.genre === 'competence') (porteur.contenu as ContenuEvaluation[]).push(...contenu);
  }
  const before = new Map<Porteur, ContenuEvaluation[]>();
  for (const one of [...ajouts].sort((a, b) => a.order - b.order).filter(isBefore)) {
    before.set(one.porteur, [...(before.get(one.porteur) ?? []), ...one.contenu]);
  }
  for (const [porteur, contenu] of before) (porteur.contenu as ContenuEvaluation[]).unshift(...contenu);
}

function isBefore({ porteur, derriere }: Ajout): boolean {
  return !derriere && porteur.genre !== 'competence';
}

/**
 * Builds the certification that a transcription describes: nothing of its words is changed, each évaluation is declared
 * once, each cell becomes what the language has for it.
 */
export function certificationOf(given: Transcription, report: Report): Certification {
  const transcription = identified(given);
  const certification = titledCertification(transcription);
  const identites = identitesOf(transcription);
  const arbre = planter(transcription, certification, identites, report);
  const catalogue = catalogueOf(transcription, identites);
  const cells = new Cells(catalogue, identites, report);
  const ajouts: Ajout[] = [];
  for (const modality of many(transcription.modalities)) {
    for (const porteur of porteursOf(modality.scope, modality.id ?? 'modalité', arbre, certification, report)) {
      ajouts.push({ porteur, order: modality.order ?? 0, contenu: cells.contenuOf(modality), derriere: false });
    }
  }
  for (const criterion of many(transcription.criteria)) {
    porteursOf(criterion.scope, criterion.id ?? 'critère', arbre, certification, report).forEach((porteur, rank) => {
      const critere = critereOf(criterion, rank, identites, report);
      if (critere) ajouts.push({ porteur, order: criterion.order ?? 0, contenu: [critere], derriere: true });
    });
  }
  place(ajouts);
  const contexte = { transcription, certification, arbre, catalogue, identites, report };
  const own = certification.contenu;
  certification.contenu = [];
  addFrontMatter(contexte);
  addOutline(contexte);
  const before = certification.contenu;
  certification.contenu = own;
  addStatements(contexte);
  const mentions = certification.contenu.filter((child) => child.genre === 'mention');
  certification.contenu = [
    ...before,
    ...mentions,
    ...certification.contenu.filter((child) => child.genre !== 'mention'),
  ];
  certification.epreuves = catalogue.epreuves;
  certification.schemas = [...identites.schemas].sort(
    (a, b) => GENRES_CODES.indexOf(a.genre) - GENRES_CODES.indexOf(b.genre),
  );
  certification.textes = shareTexts(certification);
  return certification;
}
