import type { Bilingue } from '../json/problem.js';
import type { Certainty, ImportCounts, Imported, ImportRefused, ImportRemark } from './imported.js';
import { placeText } from './place-text.js';

/** The languages that a report is told in. */
export type ReportLang = 'fr' | 'en';

/** One line of a report, ready to be shown. */
export interface ReportLine {
  /** Where it stands in the document that was read: « tableau 2, ligne 5 »; empty when nothing is known. */
  where: string;
  message: string;
  /** The text concerned, on one line, whole. */
  text?: string;
  /** The code or the title of the element of the `.ref` that it concerns. */
  element?: string;
}

export interface ReportGroup {
  certainty: Certainty;
  title: string;
  lines: ReportLine[];
}

/** The report of an import, for the command line and the editor: what was found, then what deserves a look, gravest first. */
export interface ImportReport {
  /** « Trouvé : 3 blocs, 8 activités… » */
  found: string;
  groups: ReportGroup[];
}

const TITLES: Record<Certainty, Record<ReportLang, string>> = {
  'not-understood': { fr: 'À reprendre (gardé en note)', en: 'To look at (kept in a note)' },
  guessed: { fr: 'Deviné, à vérifier', en: 'Guessed, to check' },
  understood: { fr: 'Pour information', en: 'For information' },
};

type Names = Record<ReportLang, readonly [one: string, several: string]>;

const COUNTED: readonly (readonly [keyof ImportCounts, Names])[] = [
  ['blocs', { fr: ['bloc', 'blocs'], en: ['bloc', 'blocs'] }],
  ['activites', { fr: ['activité', 'activités'], en: ['activity', 'activities'] }],
  ['competences', { fr: ['compétence', 'compétences'], en: ['competence', 'competences'] }],
  ['criteres', { fr: ['critère', 'critères'], en: ['criterion', 'criteria'] }],
  ['epreuves', { fr: ['épreuve', 'épreuves'], en: ['épreuve', 'épreuves'] }],
];

/** French counts zero and one as singular. */
function counted(count: number, [one, several]: readonly [string, string], lang: ReportLang): string {
  return `${count} ${(lang === 'fr' ? count < 2 : count === 1) ? one : several}`;
}

function foundOf(counts: ImportCounts, lang: ReportLang): string {
  const list = COUNTED.map(([key, names]) => counted(counts[key], names[lang], lang)).join(', ');
  return lang === 'fr' ? `Trouvé\u00a0: ${list}.` : `Found: ${list}.`;
}

function lineOf({ message, place, text, element }: ImportRemark, lang: ReportLang): ReportLine {
  const line = text?.replace(/\s+/g, ' ').trim();
  return {
    where: place ? placeText(place)[lang] : '',
    message: message[lang],
    ...(line && { text: line }),
    ...(element !== undefined && { element }),
  };
}

/** What an import found, guessed and did not understand, in one language. */
export function importReport(
  { remarks, counts }: Pick<Imported, 'remarks' | 'counts'>,
  lang: ReportLang,
): ImportReport {
  const groups = (Object.keys(TITLES) as Certainty[]).map((certainty) => ({
    certainty,
    title: TITLES[certainty][lang],
    lines: remarks.filter((remark) => remark.certainty === certainty).map((remark) => lineOf(remark, lang)),
  }));
  return { found: foundOf(counts, lang), groups: groups.filter(({ lines }) => lines.length) };
}

/** A sentence about a file, after its name: « asn.docx » : ce fichier est vide… */
export function aboutFile(name: string, sentences: Bilingue, lang: ReportLang): string {
  const sentence = sentences[lang];
  const said = /^\p{Lu}(?!\p{Lu})/u.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;
  return lang === 'fr' ? `«\u00a0${name}\u00a0»\u00a0: ${said}` : `“${name}”: ${said}`;
}

/** Why a file was refused, in one language: its name and the reason, then for a JSON document what is wrong at which place. */
export function refusalLines(name: string, { reason, details }: ImportRefused, lang: ReportLang): string[] {
  return [aboutFile(name, reason, lang), ...details.map((problem) => `${problem.path || '/'}  ${problem[lang]}`)];
}
