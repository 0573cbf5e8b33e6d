import { type Certification, type Element, isConteneur, parseTemplate, schemeOf, walk } from '@referentiel/model';

/** How an element without code is numbered in its owner. */
const LETTERS: Partial<Record<Element['genre'], string>> = {
  bloc: 'B',
  activite: 'A',
  tache: 'T',
  sousTache: 'S',
  option: 'O',
  choix: 'G',
  competence: 'C',
  critere: 'K',
};

/** A choice that only groups the options of a bloc or of the document: the transcriptions have no node for it. */
export function isImplied(element: Element): boolean {
  return element.genre === 'choix' && element.code === undefined && element.intitule === undefined;
}

/** The element that counts as the owner in a transcription. */
export function ownerIn(path: Element[]): Element | undefined {
  return path.findLast((one) => one.genre !== 'certification' && !isImplied(one));
}

/** Whether the codes of a kind start again in each owner, so that ids put the owner's first. */
function startsAgain(element: Element, certification: Certification): boolean {
  if (element.genre === 'certification') return false;
  const scheme = schemeOf(certification, element.genre);
  if (!scheme?.modele || scheme.reprise === undefined || scheme.reprise === 'continu') return false;
  return parseTemplate(scheme.modele).every(({ kind }) => kind !== 'parent');
}

/** The ids of a transcription: the codes, behind the owner's where they start again; made up where there is none. */
export function identifiantsOf(certification: Certification): Map<Element, string> {
  const ids = new Map<Element, string>();
  const counts = new Map<string, number>();
  walk(certification, (element, path) => {
    const owner = ownerIn(path);
    const prefix = owner && ids.has(owner) ? `${ids.get(owner)}.` : '';
    if (element.code !== undefined) {
      const numeric = element.genre === 'competence' && /^\d/.test(element.code);
      const own = numeric ? `C${element.code}` : element.code;
      ids.set(element, startsAgain(element, certification) ? prefix + own : own);
    } else if (isConteneur(element) || element.genre === 'competence' || element.genre === 'critere') {
      const key = prefix + LETTERS[element.genre];
      counts.set(key, (counts.get(key) ?? 0) + 1);
      ids.set(element, `${key}${counts.get(key)}`);
    }
  });
  return ids;
}
