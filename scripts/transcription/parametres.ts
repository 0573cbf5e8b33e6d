import {
  type Duree,
  formatDuree,
  formatPlage,
  isDureeLibre,
  isFragment,
  type NatureConnue,
  type ParametresEpreuve,
  type Plage,
  PRODUCTIONS,
  type Prose,
  parseTemps,
  plainParts,
} from '@referentiel/model';
import { many, paragraphe, proseOf, said } from './texte.ts';

/** An amount of time if it is printed back as it is written; else the author's words. */
export function dureeOf(text: string): Duree {
  const temps = parseTemps(text);
  const duree: Duree = temps ? { min: temps, max: temps } : { libre: text };
  return formatDuree(duree) === text ? duree : { libre: text };
}

function plageOf(value: unknown): Plage | undefined {
  if (typeof value === 'number') return { min: value, max: value };
  if (typeof value === 'string') {
    const [, min, max] = /^(\d+)(?: à (\d+))?$/.exec(value) ?? [];
    return min === undefined ? undefined : { min: Number(min), max: Number(max ?? min) };
  }
  if (value === null || typeof value !== 'object') return undefined;
  const { min, max } = value as { min?: unknown; max?: unknown };
  const bounds = { ...(typeof min === 'number' && { min }), ...(typeof max === 'number' && { max }) };
  return Object.keys(bounds).length ? bounds : undefined;
}

function travailOf(work: unknown, size: unknown): ParametresEpreuve['travail'] {
  const text = (said(work) ?? '').toLowerCase();
  const individuel = /individuel/.test(text);
  const taille = plageOf(size);
  const groupe = /groupe|équipe|collecti/.test(text) || (taille !== undefined && !individuel);
  if (!individuel && !groupe) return undefined;
  const lien = text.includes('et/ou') ? 'et/ou' : text.includes(' ou ') ? 'ou' : 'et';
  return { individuel, groupe, ...(individuel && groupe && { lien }), ...(taille && groupe && { taille }) };
}

/** The words of the transcription's `kind` that say a nature of the closed list. */
const NATURES: [RegExp, NatureConnue][] = [
  [/case_study/, 'étude-de-cas'],
  [/simulation/, 'mise-en-situation'],
  [/report|portfolio/, 'dossier'],
  [/dissertation|thesis/, 'mémoire'],
  [/project/, 'projet'],
  [/defence|defense/, 'soutenance'],
  [/interview/, 'entretien'],
  [/role_?play/, 'jeu-de-rôles'],
  [/mcq|quiz/, 'qcm'],
];

function texteOf(value: unknown): Prose | undefined {
  const text = said(value);
  if (text !== undefined) return { blocs: [paragraphe(text)] };
  if (!Array.isArray(value)) return undefined;
  const prose = proseOf(value.map((item) => ({ type: 'item', text: said(item) })));
  return prose.blocs.length ? prose : undefined;
}

/** Which parameter of the model each attribute is, and how the value is read; undefined when it cannot be. */
const READERS: Record<string, (value: unknown) => ParametresEpreuve | undefined> = {
  production: (value) => {
    const production = PRODUCTIONS.filter((one) => many(value as string[]).includes(one));
    return production.length && production.length === many(value as string[]).length ? { production } : undefined;
  },
  duration: (value) => (said(value) === undefined ? undefined : { duree: dureeOf(said(value) as string) }),
  preparation_duration: (value) =>
    said(value) === undefined ? undefined : { preparation: dureeOf(said(value) as string) },
  pages: (value) => {
    const pages = plageOf(value);
    return pages && { pages };
  },
  jury: (value) => {
    if (typeof value === 'number') return { jury: { nombre: { min: value, max: value } } };
    const composition = texteOf(value);
    return composition && { jury: { composition } };
  },
  place: (value) => {
    const lieu = texteOf(value);
    return lieu && { lieu };
  },
  deliverables: (value) => {
    const livrables = texteOf(value);
    return livrables && { livrables };
  },
  simulated_client: (value) => (typeof value === 'boolean' ? { client: value ? 'fictif' : 'réel' } : undefined),
};

/** The parameters that the attributes say, and the attributes that no parameter can hold. */
export function parametresOf(attributes: Record<string, unknown>): {
  parametres: ParametresEpreuve;
  others: [string, unknown][];
} {
  const parametres: ParametresEpreuve = {};
  const others: [string, unknown][] = [];
  const travail = travailOf(attributes.work, attributes.team_size);
  if (travail) parametres.travail = travail;
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || (travail && (name === 'work' || name === 'team_size'))) continue;
    const read = READERS[name]?.(value);
    if (read) Object.assign(parametres, read);
    else others.push([name, value]);
  }
  return { parametres, others };
}

/** The natures that the transcription's kind says. */
export function naturesOf(kind: unknown): ParametresEpreuve {
  const found = NATURES.filter(([words]) => words.test(said(kind) ?? '')).map(([, connue]) => ({ connue }));
  return found.length ? { nature: found } : {};
}

function plainTexte(texte: unknown): string[] {
  return texte && typeof texte === 'object' && !isFragment(texte as Prose) ? plainParts(texte as Prose) : [];
}

function writtenDuree(duree: Duree): string {
  return isDureeLibre(duree) ? duree.libre : formatDuree(duree);
}

/** The attributes that some parameters say: the way back. */
export function attributesOf(parametres: ParametresEpreuve): Record<string, unknown> {
  const { travail, jury, pages } = parametres;
  const work =
    travail &&
    [...(travail.individuel ? ['individuel'] : []), ...(travail.groupe ? ['groupe'] : [])].join(` ${travail.lien} `);
  const composition = plainTexte(jury?.composition).join(' ');
  return {
    ...(parametres.production && { production: parametres.production }),
    ...(work && { work }),
    ...(travail?.taille && { team_size: travail.taille }),
    ...(parametres.duree && { duration: writtenDuree(parametres.duree) }),
    ...(parametres.preparation && { preparation_duration: writtenDuree(parametres.preparation) }),
    ...(pages && { pages: formatPlage(pages) }),
    ...(jury && { jury: composition || jury.nombre?.min }),
    ...(parametres.lieu && { place: plainTexte(parametres.lieu).join(' ') }),
    ...(parametres.livrables && { deliverables: plainTexte(parametres.livrables) }),
    ...(parametres.client && { simulated_client: parametres.client === 'fictif' }),
  };
}
