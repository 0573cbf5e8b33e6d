import { bareWords } from '../text/fold.js';

const LEAD = /^(?:cf|confer|voir|idem|ibid|ibidem|suite|memes?|identiques?|se (?:reporter|referer))(?: |$)/;
const CODES = /^[A-Z]{1,4}\.?\d{1,2}(?:[\s\u00a0]?(?:[,;+/&]|et)[\s\u00a0]?[A-Z]{1,4}\.?\d{1,2})+\.?$/u;
const CODE = /^[a-z]{0,4}\d{1,2}$/;
const SUITE = /[\s\u00a0]\(suite(?: et fin)?\)$/iu;
const ASIDE = /[\s\u00a0]\((?:cf|voir|idem|déjà|même|suite)(?![\p{L}])[^)]{0,60}\)$/iu;
const MOST = 140;

/** Words of a quote that point to nothing by themselves. */
const NOISE = new Set(
  'a au aux la le les l de du des d et que qu pour par ci dessus avant plus haut supra infra suite precedemment precedent precedente precedents precedentes epreuve epreuves modalite modalites evaluation evaluations decrite decrites n bloc activite competence option'.split(
    ' ',
  ),
);

/** Whether a text points to épreuves told elsewhere: « Cf. E2 », « Idem étude de cas », « E1 et E2 ». */
export function isQuote(text: string): boolean {
  return text.length <= MOST && (LEAD.test(bareWords(text)) || CODES.test(text.trim()));
}

/** Whether it says nothing else, whatever the épreuves of the document are called: « Idem bloc 1 ». */
export function isPureQuote(text: string): boolean {
  return isQuote(text) && pointing(quotedWords(text)).every((word) => CODE.test(word));
}

/** The words of a quote behind « cf. », « idem »… */
export function quotedWords(text: string): string {
  return bareWords(text).replace(LEAD, '');
}

/** The words among these that point to something. */
export function pointing(words: string): string[] {
  return words.split(' ').filter((word) => word && !NOISE.has(word));
}

/** Whether a title says that its text goes on: « E1 – Dossier (suite) ». */
export function isContinued(title: string): boolean {
  return SUITE.test(title);
}

/** A title without « (cf. bloc 1) » or « (suite) » behind it. */
export function withoutAside(title: string): string {
  return title.replace(ASIDE, '');
}
