import { type Certification, type Element, type Place, plainText, walk } from '@referentiel/model';
import { Hash53 } from '../../source/content-hash.js';
import { fieldPlace } from '../element-place.js';
import type { RuleContext } from '../rule.js';

/**
 * The long texts of competences and criteria, each different text once: a number that two of them do not share, for all
 * that matters here (53 bits), and the element that holds the text.
 */
export type Empreintes = ReadonlyMap<number, Element>;

/** Shorter texts coincide by chance: sixty characters hold some fifty letters. */
const LONGUEUR = 60;
const LETTRES = 45;

/**
 * The letter or digit of a character in lower case, by its UTF-16 code; 0 for blanks, quotes and punctuation, which make no
 * other text. Ranges of Unicode: Basic Latin, Latin-1 letters (À to Þ have their small letter 32 further), signs.
 */
function folded(code: number): number {
  if (code < 0x80) {
    if (code >= 0x61 && code <= 0x7a) return code;
    if (code >= 0x41 && code <= 0x5a) return code + 32;
    return code >= 0x30 && code <= 0x39 ? code : 0;
  }
  const isSign = code < 0xc0 || code === 0xd7 || code === 0xf7 || (code >= 0x2000 && code <= 0x2bff);
  if (isSign) return 0;
  const isCapital = code <= 0xde || code === 0x152;
  if (!isCapital) return code;
  return code === 0x152 ? 0x153 : code + 32;
}

const DECOMPOSED = /[\u0300-\u036f]/;

/**
 * A number of the letters and digits of a text: ten thousand certifications are compared by numbers, not by texts.
 * Undefined for a text with too few of them.
 */
function hashOf(text: string): number | undefined {
  const composed = DECOMPOSED.test(text) ? text.normalize('NFC') : text;
  const hash = new Hash53();
  let letters = 0;
  for (let at = 0; at < composed.length; at++) {
    const code = folded(composed.charCodeAt(at));
    if (code === 0) continue;
    letters++;
    hash.add(code);
  }
  return letters < LETTRES ? undefined : hash.value;
}

const remembered = new WeakMap<Certification, Empreintes>();

/** The texts of a certification, worked out once for each state of it. */
export function empreintesOf({ certification, resolver }: RuleContext): Empreintes {
  let found = remembered.get(certification);
  if (!found) {
    const byHash = new Map<number, Element>();
    walk(certification, (element) => {
      const { genre } = element;
      if (genre !== 'competence' && genre !== 'competenceTransversale' && genre !== 'critere') return;
      if (!element.enonce) return;
      const text = plainText(resolver.prose(element.enonce));
      const hash = text.length < LONGUEUR ? undefined : hashOf(text);
      if (hash !== undefined && !byHash.has(hash)) byHash.set(hash, element);
    });
    found = byHash;
    remembered.set(certification, found);
  }
  return found;
}

/** Where a text stands. */
export function placeOfTexte(element: Element): Place | undefined {
  return fieldPlace(element, 'enonce');
}
