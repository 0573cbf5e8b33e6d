import { contenuOf } from '@referentiel/model';
import type { ModelRule, RuleContext, Violation } from '../rule.js';
import type { Part, PrintedText } from '../texts/printed-texts.js';
import { partsWith } from '../texts/remarks.js';
import { nextSibling } from './siblings.js';
import { type Ending, endingOf } from './unfinished-endings.js';

/** Where a lead-in « … : » can only mean that its list is missing. */
const CLOSED_ROLES: ReadonlySet<PrintedText['role']> = new Set([
  'competence',
  'critere',
  'resultat',
  'conteneur',
  'epreuve',
]);

/** Whether what follows the element goes on with its text: criteria behind « Le candidat : », the tasks of an activity. */
function goesOn({ element, role }: PrintedText, context: RuleContext): boolean {
  if (element.genre === 'epreuve' || element.genre === 'partie') return true;
  if (element.genre === 'critere') return nextSibling(element, context) !== undefined;
  if (role === 'conteneur' || element.genre === 'certification') return contenuOf(element).length > 0;
  const next = nextSibling(element, context);
  return next?.genre === element.genre && 'enonce' in next && startsSmall(next.enonce);
}

function startsSmall(texte: unknown): boolean {
  const first =
    (texte as { blocs?: { runs?: { texte?: string }[] }[] } | undefined)?.blocs?.[0]?.runs?.[0]?.texte ?? '';
  return /^\s*\p{Ll}/u.test(first);
}

function isBreak(ending: Ending, part: Part, next: Part | undefined, text: PrintedText, context: RuleContext): boolean {
  const isLast = next === undefined;
  const leadsOn = next !== undefined && next.niveau > part.niveau;
  if (ending.kind === 'cesure') return text.role !== 'fragment' || !isLast;
  if (ending.kind === 'mot' || ending.kind === 'ouverture') return !leadsOn && !(isLast && text.role === 'fragment');
  if (!isLast || text.role === 'fragment') return false;
  if (ending.kind === 'annonce') return CLOSED_ROLES.has(text.role) && !goesOn(text, context);
  // A comma closes an item as well as a semicolon does.
  return part.niveau === 0 && !goesOn(text, context);
}

function* textsShouldBeFinished(context: RuleContext): Iterable<Violation> {
  for (const part of partsWith(endingOf, context)) {
    const { whole } = part;
    const ending = endingOf(part.texte);
    const next = whole.parts[whole.parts.indexOf(part) + 1];
    if (!ending || !isBreak(ending, part, next, whole, context)) continue;
    yield {
      place: part.place(ending.start, ending.end),
      params: { fin: ending.words, genre: ending.kind },
      ...(part.element !== undefined && { element: part.element }),
    };
  }
}

export const rule: ModelRule = {
  id: 'TXT-09',
  severity: 'warning',
  redaction: true,
  title: {
    fr: 'Un texte ne devrait pas s’arrêter en cours de phrase',
    en: 'A text should not stop in the middle of a sentence',
  },
  why: {
    fr: 'Une phrase coupée, souvent par un collage, laisse l’instructeur devant une exigence dont il manque la fin.',
    en: 'A sentence cut short, often by a paste, leaves the reader with a requirement whose end is missing.',
  },
  source: 'Référentiel, relecture de dossiers réels',
  message: ({ fin, genre }) =>
    genre === 'annonce'
      ? {
          fr: 'Le deux-points annonce une liste qui manque\u00a0: écrivez-la, ou terminez la phrase.',
          en: 'The colon announces a list that is missing: write it, or end the sentence.',
        }
      : {
          fr: `Ce texte s’arrête sur «\u00a0${fin}\u00a0»\u00a0: complétez la phrase.`,
          en: `This text stops at “${fin}”: complete the sentence.`,
        },
  check: textsShouldBeFinished,
  example: {
    wrong: 'certification X\ncompétence C1 "Relever les écarts de consommation afin de"\n',
    right: 'certification X\ncompétence C1 "Relever les écarts de consommation afin de les corriger."\n',
  },
};
