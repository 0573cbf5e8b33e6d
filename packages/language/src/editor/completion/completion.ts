import type { Position } from '@referentiel/model';
import {
  type CompletionItem,
  CompletionItemTag,
  type CompletionList,
  InsertTextFormat,
  MarkupKind,
} from 'vscode-languageserver-types';
import { bareWord } from '../../lexer/spelling.js';
import type { SourceFile } from '../../source/source-file.js';
import type { EditorContext } from '../context.js';
import { references } from './entries.js';
import { keywords } from './keywords.js';
import { levels } from './levels.js';
import { certifications, names } from './names.js';
import { newNames } from './next-code.js';
import { notions } from './notions.js';
import { CompletionPlace } from './place.js';
import { quotable } from './quotable.js';
import { snippets } from './snippets.js';
import { RANKS, type Suggestion } from './suggestion.js';
import { templates } from './templates.js';
import { rules, values } from './values.js';

/** What the client can do with a completion, and why it asks. */
export interface CompletionOptions {
  snippets: boolean;
  /** Whether the client takes a range to insert into and one to replace. */
  insertReplace: boolean;
  /** Whether the client shows what stands beside a label. */
  labelDetails: boolean;
  /** The client's command that asks again, for items behind which something is to be chosen. */
  again?: string;
  /** The character just typed, when that is why the client asks. */
  trigger?: string;
}

/** More than these nobody reads. */
const MOST = 200;

/** Characters that ask for completion without a word being begun. */
export const COMPLETION_TRIGGERS: readonly string[] = [' ', '.', '-', '{'];

function suggestionsAt(place: CompletionPlace, trigger: string | undefined): Suggestion[] {
  if (place.reading.comment) return [];
  if (place.reading.texte) return quotable(place);
  if (trigger === '{') return [];
  const { state, expectations } = place;
  const chosen = [
    ...newNames(place),
    ...references(place),
    ...levels(place),
    ...notions(place),
    ...values(place),
    ...rules(place),
    ...templates(place),
    ...(expectations.some(({ role }) => role.rule === 'Fichier' && role.feature === 'dans')
      ? certifications(place)
      : []),
  ];
  // A blank behind what could be a whole statement asks for nothing: keywords would come up behind each word.
  if (trigger === ' ' && state.accepting) return chosen;
  return [...chosen, ...names(place), ...snippets(place), ...keywords(place)];
}

/** Letters as the author types them: decomposed when the word in hand is. */
function spelledAs(word: string, text: string): string {
  return word === word.normalize('NFC') ? text : text.normalize('NFD');
}

/** What a suggestion is found by: as it is written and without accents, the way the word in hand is typed first. */
function filterText({ label, words = '' }: Suggestion, word: string): string {
  const written = `${label} ${words}`.trim();
  const plain = bareWord(written);
  if (plain === written.toLowerCase()) return written;
  const isPlain = word !== '' && bareWord(word) === word.toLowerCase();
  return isPlain ? `${plain} ${written}` : `${spelledAs(word, written)} ${plain}`;
}

function item(
  suggestion: Suggestion,
  index: number,
  place: CompletionPlace,
  options: CompletionOptions,
): CompletionItem {
  const { file } = place.context;
  const { label, kind, title, about, documentation, span } = suggestion;
  const isSnippet = options.snippets && suggestion.snippet !== undefined;
  const newText = isSnippet ? (suggestion.snippet as string) : suggestion.text;
  const { start, end } = span ?? { start: place.start, end: place.cursor };
  const at = (from: number, to: number) => ({ start: file.positionAt(from), end: file.positionAt(to) });
  const wordEnd = span ? end : endOfWord(file, end);
  return {
    label,
    kind,
    sortText: String(index).padStart(4, '0'),
    filterText: filterText(suggestion, place.word),
    insertTextFormat: isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: options.insertReplace
      ? { newText, insert: at(start, end), replace: at(start, wordEnd) }
      : { newText, range: at(start, end) },
    ...(options.labelDetails && (title || about)
      ? { labelDetails: { ...(title && { detail: ` ${title}` }), ...(about && { description: about }) } }
      : (title || about) && { detail: [about, title].filter(Boolean).join(' · ') }),
    ...(documentation && { documentation: { kind: MarkupKind.Markdown, value: documentation } }),
    ...(suggestion.preselect && { preselect: true }),
    ...(suggestion.retired && { tags: [CompletionItemTag.Deprecated] }),
    // Between the quotes of a snippet there is nothing to choose.
    ...(suggestion.again && !isSnippet && options.again && { command: { title: label, command: options.again } }),
  };
}

function endOfWord({ text }: SourceFile, from: number): number {
  return from + (/^[\p{L}\p{M}\p{N}_-]*(?:\.[\p{L}\p{N}]+)*/u.exec(text.slice(from, from + 100))?.[0].length ?? 0);
}

/** Those found by the word in hand, the others left out: only when there are too many. */
function cut(suggestions: Suggestion[], word: string): { shown: Suggestion[]; isIncomplete: boolean } {
  if (suggestions.length <= MOST) return { shown: suggestions, isIncomplete: false };
  const typed = bareWord(word);
  const found = suggestions.filter((one) => bareWord(`${one.label} ${one.words ?? ''}`).includes(typed));
  return { shown: found.slice(0, MOST), isIncomplete: true };
}

/**
 * What may be written at a position, the likeliest first: codes with their titles, values, snippets, keywords. At most 200;
 * nothing in comments, and in texts only what may stand there in braces. Never fails: broken texts are read as the lexer
 * mends them.
 */
export function completion(context: EditorContext, position: Position, options: CompletionOptions): CompletionList {
  const place = new CompletionPlace(context, context.file.offsetAt(position));
  const ranked = suggestionsAt(place, options.trigger)
    .map((suggestion) => ({ suggestion, rank: RANKS.indexOf(suggestion.rank) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ suggestion }) => suggestion);
  const { shown, isIncomplete } = cut(ranked, place.word);
  return { isIncomplete, items: shown.map((suggestion, index) => item(suggestion, index, place, options)) };
}
