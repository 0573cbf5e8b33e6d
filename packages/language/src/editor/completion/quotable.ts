import {
  formatDuree,
  formatPlage,
  isFragment,
  PARAMETRES_CITABLES,
  type ParametreCitable,
  type ParametresEpreuve,
  plainText,
  type Resolver,
  type Texte,
} from '@referentiel/model';
import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Bilingual } from '../../rules/rule.js';
import { said } from '../context.js';
import type { CompletionPlace } from './place.js';
import type { Suggestion } from './suggestion.js';
import { shortened } from './wording.js';

/** Rules whose body gives the parameters of an épreuve. */
const EPREUVES = new Set(['Epreuve', 'Partie', 'Evaluation']);

/** What the template of a code may hold. */
const TEMPLATE: readonly [word: string, meaning: Bilingual][] = [
  ['n', { fr: 'numéro : 1, 2, 3', en: 'number: 1, 2, 3' }],
  ['A', { fr: 'lettre : A, B, C', en: 'letter: A, B, C' }],
  ['a', { fr: 'lettre : a, b, c', en: 'letter: a, b, c' }],
  ...(['bloc', 'activité', 'tâche', 'sous-tâche', 'compétence', 'option'] as const).flatMap(
    (genre): [string, Bilingual][] => [
      [genre, { fr: 'code de l’élément qui contient', en: 'code of the element around' }],
      [`${genre}.n`, { fr: 'numéro de l’élément qui contient', en: 'number of the element around' }],
    ],
  ),
];

/** The value that a parameter has now; nothing when the épreuve does not say it. */
const VALUES: Record<ParametreCitable, (parametres: ParametresEpreuve, words: (texte: Texte) => string) => string> = {
  préparation: ({ preparation }) => (preparation ? formatDuree(preparation) : ''),
  durée: ({ duree }) => (duree ? formatDuree(duree) : ''),
  jury: ({ jury }, words) =>
    jury?.composition ? words(jury.composition) : jury?.nombre ? formatPlage(jury.nombre) : '',
  lieu: ({ lieu }, words) => (lieu ? words(lieu) : ''),
  pages: ({ pages }) => (pages ? formatPlage(pages) : ''),
};

function inWords(resolver: Resolver | undefined): (texte: Texte) => string {
  return (texte) => {
    const prose = isFragment(texte) ? resolver?.prose(texte) : texte;
    return prose ? shortened(plainText(prose)) : '';
  };
}

const UNSAID = { fr: 'non renseigné', en: 'not given' };

function parameters(place: CompletionPlace): (Pick<Suggestion, 'title' | 'rank'> & { word: string })[] {
  const element = place.holder?.element;
  const parametres = element?.genre === 'epreuve' || element?.genre === 'partie' ? element : undefined;
  const words = inWords(place.checked?.resolver);
  return PARAMETRES_CITABLES.map((word) => {
    const value = parametres ? VALUES[word](parametres, words) : '';
    const isUnsaid = parametres !== undefined && value === '';
    return { word, title: isUnsaid ? said(place.context, UNSAID) : value, rank: isUnsaid ? 'possible' : 'fitting' };
  });
}

/** What may stand in braces inside the text at the cursor: parameters of an épreuve, counters of a code; else nothing. */
export function quotable(place: CompletionPlace): Suggestion[] {
  const { text } = place.context.file;
  const { cursor, reading } = place;
  const opened = /(?<!\\)\{([\p{L}\p{M}.-]*)$/u.exec(
    text.slice(Math.max(reading.texte?.startOffset ?? 0, cursor - 40), cursor),
  );
  if (!opened) return [];
  const isTemplate = place.bodies.at(-1) === 'Codes';
  const isDescription = place.statement[0]?.tokenType.name === 'description' && EPREUVES.has(place.bodies.at(-1) ?? '');
  if (!isTemplate && !isDescription) return [];
  const words = isTemplate
    ? TEMPLATE.map(([word, meaning]) => ({ word, title: said(place.context, meaning), rank: 'fitting' as const }))
    : parameters(place);
  // The brace that the editor closed by itself is taken over.
  const end = text[cursor] === '}' ? cursor + 1 : cursor;
  return words.map(({ word, title, rank }) => ({
    label: `{${word}}`,
    kind: CompletionItemKind.Variable,
    rank,
    text: `{${word}}`,
    ...(title && { title }),
    span: { start: cursor - opened[0].length, end },
  }));
}
