import type { Genre } from '@referentiel/model';
import { CompletionItemKind } from 'vscode-languageserver-types';
import { agreedForm } from '../../format/agreement.js';
import type { Expectation, State } from '../../lexer/automaton.js';
import type { Frame } from '../../lexer/repair-state.js';
import { isKeyword } from '../../lexer/shape.js';
import { bareWord } from '../../lexer/spelling.js';
import { said } from '../context.js';
import { helpOn } from '../hover/keywords/index.js';
import { usedCodeAt } from './next-code.js';
import { type Phrase, phrases } from './phrases.js';
import type { CompletionPlace } from './place.js';
import type { Rank, Suggestion } from './suggestion.js';

/** Words that are values where their rule stands: the closed lists say which of them are meant. */
const VALUE_LISTS = new Set(['Valeur', 'Unite']);

/** Statements that an element has once. */
const ONCE = new Set([
  ...['Repertoire', 'Niveau', 'Fiche', 'DateDocument', 'Enregistrement', 'Codes', 'Prerequis', 'Contexte'],
  ...['Description', 'Production', 'Travail', 'Client', 'Pages', 'Jury', 'Distance', 'NatureEpreuve'],
]);
/** Rules of several statements, each of which an element has once. */
const ONCE_EACH = new Set(['TexteCertification', 'DureeEpreuve', 'TexteEpreuve', 'PartieFiche', 'SchemaCode']);

/** The keywords that declare an element with a code and a text, with their rule. */
const DECLARING: Readonly<Record<string, { rule: string; genre: Genre }>> = {
  bloc: { rule: 'Bloc', genre: 'bloc' },
  activité: { rule: 'Activite', genre: 'activite' },
  tâche: { rule: 'Tache', genre: 'tache' },
  'sous-tâche': { rule: 'SousTache', genre: 'sousTache' },
  compétence: { rule: 'Competence', genre: 'competence' },
  critère: { rule: 'Critere', genre: 'critere' },
  épreuve: { rule: 'Epreuve', genre: 'epreuve' },
  partie: { rule: 'Partie', genre: 'partie' },
  option: { rule: 'Option', genre: 'option' },
};

function isOffered({ label, role }: Expectation): boolean {
  return isKeyword(label) && !VALUE_LISTS.has(role.list ?? '') && role.feature !== 'unite' && label !== 'mn';
}

/** The keywords of the statements that the innermost body holds so far. */
function written(place: CompletionPlace): Set<string> {
  const { before } = place.reading;
  const found = new Set<string>();
  const from = before.out.findLastIndex(({ startOffset }) => startOffset === place.frame.statement?.startOffset);
  let depth = place.frame.statement ? -1 : 0;
  for (const { tokenType } of before.out.slice(Math.max(from, 0))) {
    if (tokenType.name === '{') depth++;
    else if (tokenType.name === '}') depth--;
    else if (depth === 0) found.add(tokenType.name);
  }
  return found;
}

/** Writes keywords, and room for what must follow them. */
class Writer {
  private readonly written: Set<string>;

  constructor(private readonly place: CompletionPlace) {
    this.written = written(place);
  }

  /** The keyword of an expectation in all phrases that it begins, read from `state` in the body of `frame`. */
  suggestions({ label, role }: Expectation, state: State, frame: Frame, rank: Rank): Suggestion[] {
    const again =
      ONCE_EACH.has(role.rule) || ONCE.has(role.rule) ? this.written.has(label) && state === frame.start : false;
    return phrases(label, state).map((phrase) => this.suggestion(phrase, role.rule, frame, again ? 'last' : rank));
  }

  private suggestion({ words, behind }: Phrase, rule: string, frame: Frame, rank: Rank): Suggestion {
    const text = words.map((word) => this.agreed(word, rule)).join(' ');
    const starts = new Set(frame.start.expectations);
    const follow = behind.expectations.filter((one) => !starts.has(one) && one.label !== '{').map(({ label }) => label);
    const isEnd = follow.length === 0 || /^[^\S\n\r]/.test(this.textBehind);
    const code = this.codeFor(rule, words, frame);
    const wantsText = !behind.accepting && follow.every((label) => ['TEXTE', 'CODE', 'titré'].includes(label));
    const help = helpOn(words[0] ?? '', rule)?.text;
    return {
      label: text,
      kind: CompletionItemKind.Keyword,
      rank,
      text: isEnd ? text : `${text} `,
      // A text is what nearly always stands there.
      ...((wantsText || code !== undefined) &&
        follow.includes('TEXTE') &&
        this.endsLine && { snippet: `${text} ${code ? `${code} ` : ''}"$1"` }),
      ...(help && { documentation: said(this.place.context, help) }),
      ...(!isEnd && !follow.every((label) => label === 'TEXTE') && { again: true }),
    };
  }

  /** The code that goes with a keyword which declares an element: empty where codes are not written; none for other keywords. */
  private codeFor(rule: string, [keyword = '']: readonly string[], frame: Frame): string | undefined {
    const declared = DECLARING[keyword];
    if (declared?.rule !== rule) return undefined;
    // In an outer body, where braces are missing, the element around is not known for sure.
    return frame.start === this.place.frame.start ? (usedCodeAt(this.place, declared.genre) ?? '') : '';
  }

  private agreed(word: string, rule: string): string {
    const { place } = this;
    const [first] = place.statement;
    const isContinued = rule === place.statementRule;
    const nom = isContinued ? first?.tokenType.name : undefined;
    const type = rule || 'Certification';
    return agreedForm(word, { type, container: place.bodies.at(-1), nom }, bareWord) ?? word;
  }

  private get textBehind(): string {
    return this.place.context.file.text.slice(this.place.cursor, this.place.cursor + 1);
  }

  /** Whether nothing but blanks or a closing brace stands behind the cursor on its line. */
  private get endsLine(): boolean {
    const { text } = this.place.context.file;
    return /^[^\S\n\r]*(?:[\n\r}]|$)/.test(text.slice(this.place.cursor, this.place.cursor + 200));
  }
}

function unique(suggestions: Suggestion[]): Suggestion[] {
  const labels = new Set<string>();
  return suggestions.filter(({ label }) => !labels.has(label) && labels.add(label));
}

/**
 * The keywords that fit: those that go on with the statement in hand, those that begin the next one, and where braces are
 * missing in the file also those of the bodies that may have been meant.
 */
export function keywords(place: CompletionPlace): Suggestion[] {
  const { state, frame, startsLine } = place;
  const { frames, missing } = place.reading.before;
  const writer = new Writer(place);
  const offered = state.expectations.filter(isOffered);
  const starts = new Set(state.accepting || state === frame.start ? frame.start.expectations : []);
  const from = (source: Frame, rank: Rank) =>
    source.start.expectations.filter(isOffered).flatMap((one) => writer.suggestions(one, source.start, source, rank));
  const continued = offered
    .filter((one) => !starts.has(one))
    .flatMap((one) => writer.suggestions(one, state, frame, startsLine && state.accepting ? 'unlikely' : 'fitting'));
  const begun = offered
    .filter((one) => starts.has(one))
    .flatMap((one) => writer.suggestions(one, frame.start, frame, startsLine ? 'fitting' : 'unlikely'));
  const outer = missing > 0 && startsLine && state.accepting ? [...frames].slice(0, -1).reverse() : [];
  const { body } = state;
  const inner =
    missing < 0 && startsLine && body
      ? body.start.expectations
          .filter(isOffered)
          .flatMap((one) => writer.suggestions(one, body.start, { ...frame, start: body.start }, 'possible'))
      : [];
  return unique([...continued, ...begun, ...inner, ...outer.flatMap((one) => from(one, 'unlikely'))]);
}
