type Holds = (word: string) => boolean;

/** What a capital without its accent may stand for: « Elaborer », « Etre », « A ». */
const CAPITALS: Readonly<Record<string, string>> = { e: 'éèê', a: 'àâ', c: 'ç', o: 'ô', i: 'î', u: 'ù' };

/** Beginnings that French puts before any word, with a hyphen or without: no dictionary lists them all. */
const BEGINNINGS =
  /^(?:anti|auto|bio|centi|co|cyber|dé|dés|éco|ethno|extra|géo|giga|hecto|hyper|infra|inter|intra|kilo|macro|méga|méta|micro|milli|mini|mono|multi|nano|néo|neuro|photo|pluri|poly|post|pré|pseudo|psycho|re|ré|socio|sous|sub|super|supra|sur|techno|télé|téra|thermo|trans|ultra)-?(?=\p{L}{4})/u;

/** Those that need their hyphen. */
const BEGINNING_PARTS = new Set(
  'anti auto bi bio co cyber dé e éco ex extra géo infra inter intra macro méta micro mini mono multi non omni pluri poly post pré pro pseudo psycho quasi re ré semi socio sous sub super supra sur techno télé trans tri ultra uni vice'.split(
    ' ',
  ),
);

/** Behind a hyphen: « peut-il », « celui-ci », « a-t-elle ». */
const CLITICS = new Set(
  "t il ils elle elles on je tu nous vous ce y en le la les lui leur moi toi ci là même mêmes un une l'un l'une".split(
    ' ',
  ),
);

/** The spelling of 1990 leaves out the circumflex of i and u and writes è before a mute e: both are right. */
function* spellingsBefore1990(word: string): Iterable<string> {
  for (let at = 0; at < word.length; at++) {
    const before = { i: 'î', u: 'û', è: 'é' }[word[at] as string];
    if (before) yield word.slice(0, at) + before + word.slice(at + 1);
  }
}

/** œ as keyboards write it. */
function withLigature(word: string): string {
  return word.replace(/oe/g, 'œ').replace(/Oe|OE/g, 'Œ');
}

function isWord(word: string, holds: Holds): boolean {
  if (holds(word)) return true;
  if (/oe/i.test(word) && holds(withLigature(word))) return true;
  for (const older of spellingsBefore1990(word)) if (holds(older)) return true;
  return false;
}

function isSimple(word: string, holds: Holds): boolean {
  if (isWord(word, holds)) return true;
  const lower = word.toLowerCase();
  if (lower === word) return false;
  if (isWord(lower, holds)) return true;
  const [first = '', ...rest] = lower;
  return [...(CAPITALS[first] ?? '')].some((accented) => isWord(accented + rest.join(''), holds));
}

function isBuilt(word: string, holds: Holds): boolean {
  const beginning = BEGINNINGS.exec(word.toLowerCase())?.[0];
  return beginning !== undefined && isSimple(word.toLowerCase().slice(beginning.length), holds);
}

/** Whether a word is right in French, though the dictionary may not hold it as it is written. */
export function isAccepted(word: string, holds: Holds): boolean {
  if (isSimple(word, holds) || isBuilt(word, holds)) return true;
  const parts = word.split('-');
  if (parts.length === 1) return false;
  return parts.every(
    (part, rank) =>
      part.length < 2 ||
      (rank > 0 && CLITICS.has(part.toLowerCase())) ||
      isSimple(part, holds) ||
      (rank < parts.length - 1 && BEGINNING_PARTS.has(part.toLowerCase())) ||
      isBuilt(part, holds),
  );
}
