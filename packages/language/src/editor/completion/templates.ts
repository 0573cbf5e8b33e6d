import type { GenreCode } from '@referentiel/model';
import { CompletionItemKind } from 'vscode-languageserver-types';
import type { CompletionPlace } from './place.js';
import type { Suggestion } from './suggestion.js';

/** The templates that référentiels use most, the commonest first. */
const TEMPLATES: Partial<Record<GenreCode, readonly string[]>> = {
  bloc: ['"BC{n}"', '"Bloc {n} –"'],
  activité: ['"A{n}" continu', '"A{n} –" continu', '"A{n}" par bloc', '"{bloc}A{n}"'],
  tâche: ['"{activité}T{n}"', '"T{n}" par activité'],
  'sous-tâche': ['"{tâche}S{n}"'],
  compétence: ['"C{n}" continu', '"{activité}C{n}"', '"{bloc.n}.{n}"', '"C{activité.n}.{n}"', '"C{n}" par bloc'],
  critère: ['"CE{compétence.n}.{n}"', '"{compétence}.{n}"', '"Cr{n}" continu'],
  épreuve: ['"E{n}"', '"E{n} –"'],
  option: ['"OP{A}"', '"OP{n}"'],
};

/** Templates for the kind of code that a line of `codes` begins with. */
export function templates(place: CompletionPlace): Suggestion[] {
  if (!place.expects('SchemaCode', 'modele')) return [];
  const genre = place.reading.before.previous?.tokenType.name as GenreCode;
  return (TEMPLATES[genre] ?? []).map((text) => ({
    label: text,
    kind: CompletionItemKind.Snippet,
    rank: 'fitting',
    text,
  }));
}
