import { perText } from '../../french/per-text.js';

/** What authors leave in a text for later. Data of TXT-01. */
const LEFTOVERS: readonly RegExp[] = [
  /\?{2,}/g,
  /\(\s*(?:(?:signifie|sens|laquelle|lequel|combien|qui|quoi)\s*)?\?+\s*\)/gi,
  /\b(?:TODO|TBD|FIXME|XXX+)\b/g,
  // In brackets, or alone: « identifie les pièces à compléter » is a sentence like another.
  /[([]\s*[àa]\s(?:compléter|completer|préciser|preciser|vérifier|verifier|revoir|définir|definir|trancher|confirmer)(?:\s[^()[\]]{0,60})?[)\]]/giu,
  /^\s*[àa]\s(?:compléter|completer|préciser|preciser|vérifier|verifier|revoir|définir|definir|trancher|confirmer)\s*(?:[.…!?]+\s*)?$/giu,
  /\[(?:…|\.\.\.|\?)\]/g,
];

/** What every such note has, so that most texts are read once, not once for each kind of note. */
const MAY_BE_LEFT_OVER = /[?([]|TODO|TBD|FIXME|XXX|^\s*[àaÀA]\s/;

const QUESTION = /\(([^()?]*)\?+\s*\)/g;
const LONGEST_QUESTION = 160;
const INTERROGATIVE = /(?<!\p{L})(?:qui|quoi|où|quand|comment|combien|pourquoi)(?!\p{L})/giu;

/** What a question is about when it is put to a colleague who writes the same document. */
const OF_THE_WORDING =
  /(?<!\p{L})(?:jargon|termes?|mots?|formulation|libellé|sigle|acronyme|anglicisme|vocabulaire|traduction|traduire|reformul\p{L}*|veut dire|signifie|doublons?|redondan\p{L}*|peut-on (?:utiliser|employer|dire|écrire|garder)|(?:à|faut-il|doit-on) (?:garder|conserver|supprimer|enlever|ajouter|expliciter|préciser|fusionner|valider|confirmer|compléter))(?!\p{L})/iu;

/** A note of work in a text. */
export interface LeftoverNote {
  start: number;
  end: number;
  note: string;
}

function noteAt(index: number, note: string): LeftoverNote {
  return { start: index, end: index + note.length, note: note.trim() };
}

/** What an author left for later. */
export const leftoverNotes = perText((text): readonly LeftoverNote[] =>
  MAY_BE_LEFT_OVER.test(text)
    ? LEFTOVERS.flatMap((pattern) => Array.from(text.matchAll(pattern), ({ index, 0: note }) => noteAt(index, note)))
    : [],
);

/**
 * Questions in parentheses, that an author asks of a colleague: « (peut-on utiliser ce mot ?) ». « (qui, quoi, comment ?) »
 * is a method.
 */
export const questionsAside = perText((text): readonly LeftoverNote[] => {
  if (!text.includes('?')) return [];
  const asked = Array.from(text.matchAll(QUESTION)).filter(([, inside = '']) => {
    const question = inside.trim();
    if (question.length > LONGEST_QUESTION || !/\s/.test(question)) return false;
    return (question.match(INTERROGATIVE)?.length ?? 0) < 2;
  });
  return asked.map(({ index, 0: note }) => noteAt(index, note));
});

/** The questions in parentheses that are about the words of the document: no reader of it is asked that. */
export const questionsOfWording = perText((text): readonly LeftoverNote[] =>
  questionsAside(text).filter(({ note }) => OF_THE_WORDING.test(note)),
);
