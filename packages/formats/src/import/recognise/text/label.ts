import type { TextRun } from '../../document.js';
import { bareWords } from './fold.js';
import { type Line, runsFrom } from './line.js';

/** What a label announces. */
export type LabelKind =
  | 'contexte'
  | 'description'
  | 'objectifs'
  | 'prerequis'
  | 'resultat'
  | 'exemples'
  | 'missions'
  | 'projet'
  | 'semaine'
  | 'tronc'
  | 'justification'
  | 'competences'
  | 'criteres'
  | 'modalites'
  | 'activites'
  | 'taches'
  | 'titre';

/** « du bloc 2 », « de l’activité ». */
const OF_PART =
  '(?: (?:du|de ce) (?:bloc|module)(?: de competences)?(?: n)?(?: [a-z]{0,2}\\d{1,2})?| de l (?:activite|unite)(?: n)?(?: [a-z]{0,2}\\d{1,2})?)';

const KINDS: [start: RegExp, kind: LabelKind][] = [
  [/^(?:contexte|contexte et enjeux?|enjeux?)(?: |$)/, 'contexte'],
  [/^description(?: |$)/, 'description'],
  [/^objectifs?(?: |$)/, 'objectifs'],
  [/^pre ?requis(?: |$)/, 'prerequis'],
  [
    /^(?:resultats?|livrables?|productions? attendue?s?|elements? attendus?|preuves?)(?: attendue?s?| a produire| livrables?)*$/,
    'resultat',
  ],
  [/^exemples?(?: |$)/, 'exemples'],
  [/^missions?(?: en (?:entreprise|milieu)| |$)/, 'missions'],
  [/^projet$/, 'projet'],
  [/^semaine(?: thematique)?$/, 'semaine'],
  [/^tronc commun$/, 'tronc'],
  [/^justification$/, 'justification'],
  [/^(?:liste des )?competences?(?: visees?| attestees?| professionnelles?)?$/, 'competences'],
  [new RegExp(`^criteres?(?: d evaluation)?${OF_PART}?$`), 'criteres'],
  [new RegExp(`^(?:modalites?(?: d evaluation| de certification)?|epreuves?|evaluation)${OF_PART}$`), 'modalites'],
  [/^modalites?(?: d evaluation)?$/, 'modalites'],
  [/^activites?(?: visees?| professionnelles?)?$/, 'activites'],
  [/^taches?(?: principales?| associees?| realisees?)?$/, 'taches'],
  [/^(?:intitule|titre)(?: |$)/, 'titre'],
];

export interface Label {
  /** As printed, without its colon. */
  label: string;
  kind?: LabelKind;
  /** Behind the label. */
  rest: TextRun[];
}

const MAX = 70;

/** The end of the italics that open a line, as our own export prints a label. */
function italicEnd({ runs }: Line): number {
  const [first] = runs;
  if (!first?.italic || first.bold || !/[:.;!?…]\s*$/u.test(first.text)) return 0;
  return first.text.length <= MAX ? first.text.length : 0;
}

function kindOf(label: string): LabelKind | undefined {
  const words = bareWords(label);
  return KINDS.find(([start]) => start.test(words))?.[1];
}

/**
 * The label that opens a line (« Résultats attendus : »), when it is in italics or one of those that référentiels use.
 * With `alone`, a known label counts without colon when nothing else stands in the line.
 */
export function labelOf(line: Line, { alone = false }: { alone?: boolean } = {}): Label | undefined {
  const { text } = line;
  const italic = italicEnd(line);
  const colon = text.slice(0, MAX + 1).indexOf(':');
  const end = italic || (colon > 0 ? colon + 1 : alone && text.length <= MAX ? text.length : 0);
  if (!end) return undefined;
  const label = text.slice(0, end).replace(/(?<!\s)\s*(?::\s*)?$/u, '');
  const kind = kindOf(label);
  if (!label || (!kind && !italic)) return undefined;
  return { label, ...(kind && { kind }), rest: runsFrom(line.runs, end) };
}
