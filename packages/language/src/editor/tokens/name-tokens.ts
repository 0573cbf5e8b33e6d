import type { Genre } from '@referentiel/model';
import type { EditorContext } from '../context.js';
import { isBuiltin, type Occurrence, occurrencesIn, type Target } from '../names/occurrences.js';
import type { Coloured, TokenModifier, TokenType } from './legend.js';

const ELEMENT: Record<Genre | 'certification', TokenType> = {
  certification: 'namespace',
  bloc: 'namespace',
  activite: 'namespace',
  tache: 'namespace',
  sousTache: 'namespace',
  choix: 'namespace',
  option: 'namespace',
  competence: 'class',
  competenceTransversale: 'class',
  critere: 'property',
  epreuve: 'function',
  partie: 'function',
  texte: 'variable',
};

const CATALOGUE = { catalogue: 'type', entree: 'enumMember', notion: 'variable' } as const;

function typeOf(target: Target): TokenType {
  return target.genre === 'element' ? ELEMENT[target.element.genre] : CATALOGUE[target.genre];
}

function modifiersOf({ role, target }: Occurrence): TokenModifier[] {
  return [
    ...(role === 'declaration' ? (['declaration'] as const) : []),
    ...(isBuiltin(target) ? (['defaultLibrary'] as const) : []),
    ...(target.genre === 'entree' && target.entree.retiree !== undefined ? (['deprecated'] as const) : []),
  ];
}

/** The names of a file, declared and referred to; one that means nothing, or several things, stays plain. */
export function nameTokens({ snapshot, file }: EditorContext): Coloured[] {
  return occurrencesIn(snapshot, file).map((occurrence) => ({
    start: file.offsetAt(occurrence.place.range.start),
    end: file.offsetAt(occurrence.place.range.end),
    type: typeOf(occurrence.target),
    modifiers: modifiersOf(occurrence),
  }));
}
