import type { ModelRule, RuleContext, Violation } from '../rule.js';
import type { PrintedText } from '../texts/printed-texts.js';
import { partsWith, remark } from '../texts/remarks.js';
import { excerpt } from '../wording.js';
import { type LeftoverNote, leftoverNotes, questionsAside, questionsOfWording } from './leftover-notes.js';

/** Where a question has no place: an épreuve or a context may well put one, unless it is about the wording. */
const NO_QUESTION: ReadonlySet<PrintedText['role']> = new Set(['competence', 'critere', 'resultat', 'intitule']);

/** Whether there may be a note, wherever the text stands. */
const mayHoldNote = remark((texte) => (leftoverNotes(texte).length || questionsAside(texte).length ? true : undefined));

/** The notes of a text, each once: « ?? » inside a question in parentheses is told with it. */
function notesIn(texte: string, role: PrintedText['role']): readonly LeftoverNote[] {
  const left = leftoverNotes(texte);
  const asked = NO_QUESTION.has(role) ? questionsAside(texte) : questionsOfWording(texte);
  if (!asked.length) return left;
  const others = left.filter(({ start, end }) => !asked.some((one) => start < one.end && end > one.start));
  return [...asked, ...others].sort((a, b) => a.start - b.start);
}

function* noNoteShouldBeLeftOver(context: RuleContext): Iterable<Violation> {
  for (const { texte, element, place, whole } of partsWith(mayHoldNote, context)) {
    for (const { start, end, note } of notesIn(texte, whole.role)) {
      yield { place: place(start, end), params: { reste: excerpt(note) }, ...(element !== undefined && { element }) };
    }
  }
}

export const rule: ModelRule = {
  id: 'TXT-01',
  severity: 'warning',
  redaction: true,
  title: {
    fr: 'Un texte imprimé ne devrait plus contenir de note de travail',
    en: 'A printed text should hold no working note any more',
  },
  why: {
    fr: 'Un « ?? » ou un « à compléter » oublié montre à l’instructeur un dossier inachevé. Une note de travail s’écrit dans « note », qui ne s’imprime pas.',
    en: 'A forgotten “??” or “à compléter” shows an unfinished file. Working notes go into `note`, which is not printed.',
  },
  source: 'Référentiel, relecture de dossiers réels',
  message: ({ reste }) => ({
    fr: `Il reste une note de travail : « ${reste} ». Complétez le texte, ou déplacez-la dans « note ».`,
    en: `A working note is left: “${reste}”. Complete the text, or move it into \`note\`.`,
  }),
  check: noNoteShouldBeLeftOver,
  example: {
    wrong: 'certification X\ncompétence C1 "Relever les écarts de consommation sur douze mois ??"\n',
    right:
      'certification X\ncompétence C1 "Relever les écarts de consommation sur douze mois." {\n    note "Douze mois suffisent-ils ??"\n}\n',
  },
};
