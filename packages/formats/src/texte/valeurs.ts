import {
  enumerate,
  formatDuree,
  formatPlage,
  type Jury,
  type Nature,
  type NatureConnue,
  type ParametresEpreuve,
  type Plage,
  type Resolver,
  type Travail,
} from '@referentiel/model';
import { texteImprime, type ValeursCitees } from './prose-imprimee.js';
import { INSECABLE } from './typographie.js';

const NATURE_IMPRIMEE: Record<NatureConnue, string> = {
  'étude-de-cas': 'étude de cas',
  'mise-en-situation': 'mise en situation professionnelle',
  'situation-réelle': 'situation professionnelle réelle',
  projet: 'projet',
  dossier: 'dossier',
  mémoire: 'mémoire',
  soutenance: 'soutenance',
  entretien: 'entretien',
  'jeu-de-rôles': 'jeu de rôles',
  'épreuve-écrite': 'épreuve écrite',
  qcm: 'questionnaire à choix multiples',
  'contrôle-continu': 'contrôle continu',
  'auto-évaluation': 'auto-évaluation',
};

/** « étude de cas, soutenance », or the author's own words. */
export function formatNature(natures: Nature[]): string {
  return natures.map((nature) => ('connue' in nature ? NATURE_IMPRIMEE[nature.connue] : nature.autre)).join(', ');
}

/** « 3 membres », « 2 à 4 pages », « 4 membres au plus ». */
export function formatQuantite(plage: Plage, singulier: string, pluriel: string): string {
  const { min, max } = plage;
  const noun = (max ?? min ?? 0) < 2 ? singulier : pluriel;
  if (min !== undefined && max !== undefined) return `${formatPlage(plage)}${INSECABLE}${noun}`;
  const bound = min === undefined ? 'au plus' : 'au moins';
  return `${min ?? max ?? ''}${INSECABLE}${noun} ${bound}`;
}

/** « individuel », « en groupe de 2 à 6, évaluation individualisée ». */
export function formatTravail(travail: Travail): string {
  const groupe = travail.taille ? `en groupe de ${formatPlage(travail.taille)}` : 'en groupe';
  const ways = [...(travail.individuel ? ['individuel'] : []), ...(travail.groupe ? [groupe] : [])];
  const how = ways.join(` ${travail.lien ?? 'et'} `);
  return travail.individualise ? enumerateHow([how, 'évaluation individualisée']) : how;
}

function enumerateHow(parts: string[]): string {
  return parts.filter(Boolean).join(', ');
}

/** « 3 membres, majorité externe »: what is counted, without the composition. */
export function formatEffectif(jury: Jury): string {
  return enumerateHow([
    jury.nombre ? formatQuantite(jury.nombre, 'membre', 'membres') : '',
    jury.majorite ? `majorité ${jury.majorite}` : '',
  ]);
}

/** The composition, then what is counted in brackets: a phrase that can stand in a sentence. */
export function formatJury(jury: Jury, resolver: Resolver): string {
  const composition = jury.composition ? texteImprime(jury.composition, resolver) : '';
  const effectif = formatEffectif(jury);
  if (!composition) return effectif;
  return effectif ? `${composition} (${effectif})` : composition;
}

/** « écrite et orale ». */
export function formatProduction(production: readonly string[]): string {
  return enumerate([...production]);
}

/** The values that a description may quote in braces. */
export function valeursCitees(parametres: ParametresEpreuve, resolver: Resolver): ValeursCitees {
  const { preparation, duree, jury, lieu, pages } = parametres;
  return {
    ...(preparation && { préparation: formatDuree(preparation, INSECABLE) }),
    ...(duree && { durée: formatDuree(duree, INSECABLE) }),
    ...(jury && { jury: formatJury(jury, resolver) }),
    ...(lieu && { lieu: texteImprime(lieu, resolver) }),
    ...(pages && { pages: formatPlage(pages) }),
  };
}
