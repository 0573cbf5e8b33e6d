import type { Couverture, EntreeCouverte } from './couverture-donnees.js';
import { element, escapeHtml } from './markup.js';
import type { LangueHtml } from './marques.js';
import { placeAttributes } from './places.js';

const NIVEAUX = [1, 2, 3, 4, 5] as const;

const MOTS = {
  fr: {
    niveau: (n: number) => `niveau\u00a0${n}`,
    abordee: 'abordée, sans niveau',
    absente: 'non abordée',
    requis: (n: number) => (n ? `exigé\u00a0: ${n}` : 'exigée'),
    retiree: 'retirée de cette version',
    bilan: (covered: number, total: number, nom: string) =>
      `Compétences ${nom} en vigueur abordées\u00a0: ${covered} sur ${total}.`,
    atteintes: (met: number, asked: number, profils: string) =>
      `Exigées par les profils visés (${profils}) et au niveau voulu\u00a0: ${met} sur ${asked}.`,
    legende: { plein: 'niveau abordé', norme: 'niveau de la norme', requis: 'niveau exigé par un profil visé' },
    region: (nom: string) => `Couverture ${nom}`,
  },
  en: {
    niveau: (n: number) => `level ${n}`,
    abordee: 'covered, no level',
    absente: 'not covered',
    requis: (n: number) => (n ? `required: ${n}` : 'required'),
    retiree: 'withdrawn from this version',
    bilan: (covered: number, total: number, nom: string) =>
      `Current ${nom} competences covered: ${covered} of ${total}.`,
    atteintes: (met: number, asked: number, profils: string) =>
      `Required by the profiles aimed at (${profils}) and at the level asked for: ${met} of ${asked}.`,
    legende: { plein: 'level covered', norme: 'level of the norm', requis: 'level required by a profile aimed at' },
    region: (nom: string) => `${nom} coverage`,
  },
} as const;

/** The highest level named; 0 when only the code is. */
function niveauOf({ references }: EntreeCouverte): number {
  return Math.max(0, ...references.map(({ niveau = 0 }) => niveau));
}

function isAtteinte(entree: EntreeCouverte): boolean {
  return entree.references.length > 0 && niveauOf(entree) >= (entree.requis ?? 0);
}

function barres(entree: EntreeCouverte): string {
  const { niveaux, requis = 0 } = entree;
  const level = niveauOf(entree);
  const { min = 1, max = NIVEAUX.length } = niveaux ?? {};
  const bars = NIVEAUX.map((niveau) =>
    element('span', {
      'data-norme': niveau >= min && niveau <= max,
      'data-plein': niveau <= level,
      'data-requis': niveau <= requis,
    }),
  );
  return element('p', { class: 'barres', 'aria-hidden': 'true' }, ...bars);
}

function wordsOf(entree: EntreeCouverte, langue: LangueHtml): string {
  const mots = MOTS[langue];
  const level = niveauOf(entree);
  const said = entree.references.length ? (level ? mots.niveau(level) : mots.abordee) : mots.absente;
  return [said, ...(entree.requis === undefined ? [] : [mots.requis(entree.requis)])].join(', ');
}

function caseHtml(entree: EntreeCouverte, documents: readonly string[], langue: LangueHtml): string {
  const { code, intitule = '', retiree, references, requis } = entree;
  const links = references.map(({ nom, niveau, place }) =>
    element(
      'li',
      {},
      element(
        'button',
        {
          type: 'button',
          ...(niveau !== undefined && { title: MOTS[langue].niveau(niveau) }),
          ...placeAttributes(place, documents),
        },
        escapeHtml(nom),
      ),
    ),
  );
  return element(
    'li',
    {
      class: 'case',
      'data-cle': code,
      'data-level': references.length ? niveauOf(entree) : undefined,
      'data-requis': requis,
      'data-manque': requis !== undefined && !isAtteinte(entree),
      'data-retiree': retiree,
      ...placeAttributes(references[0]?.place, documents),
    },
    element('p', { class: 'nom', lang: 'fr' }, element('strong', {}, escapeHtml(code)), ` ${escapeHtml(intitule)}`),
    barres(entree),
    element('p', { class: 'dit' }, escapeHtml(wordsOf(entree, langue))),
    retiree ? element('p', { class: 'dit' }, escapeHtml(MOTS[langue].retiree)) : '',
    links.length ? element('ul', { class: 'renvois' }, ...links) : '',
  );
}

function bilan({ catalogue, domaines, profils }: Couverture, langue: LangueHtml): string {
  const mots = MOTS[langue];
  const current = domaines.flatMap(({ entrees }) => entrees).filter(({ retiree }) => !retiree);
  const covered = current.filter(({ references }) => references.length).length;
  const asked = domaines.flatMap(({ entrees }) => entrees).filter(({ requis }) => requis !== undefined);
  const sentences = [
    mots.bilan(covered, current.length, catalogue),
    ...(asked.length ? [mots.atteintes(asked.filter(isAtteinte).length, asked.length, profils.join(', '))] : []),
  ];
  return element('p', { class: 'bilan' }, escapeHtml(sentences.join(' ')));
}

function legende(langue: LangueHtml, profils: boolean): string {
  const { plein, norme, requis } = MOTS[langue].legende;
  const item = (attribute: string, words: string) =>
    element('li', {}, element('span', { class: 'barre', [attribute]: true, 'aria-hidden': 'true' }), escapeHtml(words));
  return element(
    'ul',
    { class: 'legende' },
    item('data-plein', plein),
    item('data-norme', norme),
    profils ? item('data-requis', requis) : '',
  );
}

/**
 * The coverage of a framework as a picture in HTML: a cell for each entry, area by area, its level as bars and in words,
 * links to the competences that refer to it. No style, no script.
 */
export function couvertureHtml(
  couverture: Couverture,
  { documents = [], langue = 'fr' }: { documents?: readonly string[]; langue?: LangueHtml } = {},
): string {
  const { domaines, catalogue, profils } = couverture;
  const areas = domaines.map(({ code, intitule, entrees }) =>
    element(
      'section',
      { class: 'domaine', 'data-cle': code },
      element('h2', { lang: 'fr' }, escapeHtml([code, intitule].filter(Boolean).join(' – '))),
      element('ul', { class: 'cases' }, ...entrees.map((entree) => caseHtml(entree, documents, langue))),
    ),
  );
  return element(
    'section',
    { class: 'couverture', lang: langue, 'aria-label': MOTS[langue].region(catalogue) },
    bilan(couverture, langue),
    legende(langue, profils.length > 0),
    element('div', { class: 'domaines' }, ...areas),
  );
}
