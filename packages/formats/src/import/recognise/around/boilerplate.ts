import { bareWords } from '../text/fold.js';
import type { Line } from '../text/line.js';

/** What the form itself prints, whatever the certification: it says nothing of this one. */
const FORM = [
  /^elements complementaires relatifs a la demande(?: |$)/,
  /^(?:\d{1,2} )?referentiels?$/,
  /^referentiels?(?: d)?(?: activites?| de certification| certification| d activites| de competences| d evaluation| competences| evaluation| et)+$/,
  /^article l ?6113 1(?: |$)/,
  /^(?:cree|modifie) par loi n ?2018 771(?: |$)/,
  /^les certifications professionnelles enregistrees au repertoire national des certifications professionnelles permettent(?: |$)/,
  /^en savoir plus sur cet article/,
  /^dossier \d{1,6} telechargeable/,
  /^(?:sommaire|table des matieres)$/,
  /^page \d{1,4}(?: sur \d{1,4})?$/,
];

export function isForm({ text, style }: Line): boolean {
  const bare = bareWords(text);
  if (!bare) return true;
  return FORM.some((start) => start.test(bare)) || /^(?:toc|tm) ?\d/.test(style ?? '');
}
