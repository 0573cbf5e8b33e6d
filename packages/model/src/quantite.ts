import { knownIn } from './known-in.js';
/** Units of time in which a duration is written, from the shortest. */
export const UNITES = ['min', 'h', 'jour', 'semaine', 'mois', 'an'] as const;
export type Unite = (typeof UNITES)[number];

/** An amount of time; `minutes` completes hours only (« 1 h 30 »). */
export interface Temps {
  valeur: number;
  unite: Unite;
  minutes?: number;
}

/** Bounds, both included. One value has two equal bounds; « 4 au plus » has only `max`. */
export interface Intervalle<T> {
  min?: T;
  max?: T;
}

export type Plage = Intervalle<number>;

/** A duration as the author gave it: bounds, or words when no bound says it (`libre`). */
export type Duree = Intervalle<Temps> | { libre: string };

export function isDureeLibre(duree: Duree): duree is { libre: string } {
  return 'libre' in duree;
}

const PLURIEL: Record<Unite, string> = {
  min: 'min',
  h: 'h',
  jour: 'jours',
  semaine: 'semaines',
  mois: 'mois',
  an: 'ans',
};

function formatNombre(valeur: number): string {
  return String(valeur).replace('.', ',');
}

function formatUnite(temps: Temps): string {
  return temps.valeur < 2 ? temps.unite : PLURIEL[temps.unite];
}

/** « 1 h 30 », « 2 semaines »; `blank` stands between number and unit (a no-break space in print). */
export function formatTemps(temps: Temps, blank = ' '): string {
  const base = `${formatNombre(temps.valeur)}${blank}${formatUnite(temps)}`;
  return temps.minutes === undefined ? base : `${base}${blank}${String(temps.minutes).padStart(2, '0')}`;
}

function sameTemps(a: Temps, b: Temps): boolean {
  return a.valeur === b.valeur && a.unite === b.unite && a.minutes === b.minutes;
}

/** « 45 min », « 2 à 8 semaines », « 6 mois au moins », or the author's own words. */
export function formatDuree(duree: Duree, blank = ' '): string {
  if (isDureeLibre(duree)) return duree.libre;
  const { min, max } = duree;
  if (min && max) {
    if (sameTemps(min, max)) return formatTemps(min, blank);
    const short = min.unite === max.unite && min.minutes === undefined && max.minutes === undefined;
    return `${short ? formatNombre(min.valeur) : formatTemps(min, blank)} à ${formatTemps(max, blank)}`;
  }
  if (min) return `${formatTemps(min, blank)} au moins`;
  return max ? `${formatTemps(max, blank)} au plus` : '';
}

/** « 3 », « 50 à 60 », « 4 au plus ». */
export function formatPlage({ min, max }: Plage): string {
  if (min !== undefined && max !== undefined) return min === max ? `${min}` : `${min} à ${max}`;
  if (min !== undefined) return `${min} au moins`;
  return max === undefined ? '' : `${max} au plus`;
}

const UNITE_ECRITE: Record<string, Unite> = {
  min: 'min',
  mn: 'min',
  minute: 'min',
  minutes: 'min',
  h: 'h',
  heure: 'h',
  heures: 'h',
  j: 'jour',
  jour: 'jour',
  jours: 'jour',
  semaine: 'semaine',
  semaines: 'semaine',
  mois: 'mois',
  an: 'an',
  ans: 'an',
  année: 'an',
  années: 'an',
};

/** The unit that a written word stands for (« mn », « heures »), or undefined. */
export function parseUnite(word: string): Unite | undefined {
  return knownIn(UNITE_ECRITE, word.normalize('NFC').toLowerCase());
}

const TEMPS = /^(\d+(?:,\d+)?)\s*([a-zé]+)\s*(?:(\d{1,2})\s*)?(?:min|mn)?$/;

/** Reads « 30 h », « 30h », « 1h30 », « 45mn »; undefined when it is not an amount of time. */
export function parseTemps(text: string): Temps | undefined {
  const match = TEMPS.exec(text.normalize('NFC').trim().toLowerCase());
  const unite = match?.[2] ? parseUnite(match[2]) : undefined;
  if (!match?.[1] || !unite) return undefined;
  const valeur = Number(match[1].replace(',', '.'));
  if (match[3] === undefined) return { valeur, unite };
  const minutes = Number(match[3]);
  return unite === 'h' && minutes < 60 ? { valeur, unite, minutes } : undefined;
}
