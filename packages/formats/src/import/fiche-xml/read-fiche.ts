import { strFromU8 } from 'fflate';
import { ImportRefused } from '../imported.js';
import { XmlDecoder } from '../package/decode-xml.js';
import { XmlReader } from '../package/parse-xml.js';
import { Noeud } from './noeud.js';
import {
  ficheTooLarge,
  noSuchFiche,
  notAFiche,
  otherEncoding,
  severalFiches,
  unreadableXml,
  zippedFiche,
} from './refusals.js';

/**
 * What one fiche may cost: the largest ones of the register, with their thousands of partners, are well under a tenth of it.
 * A file may be as large as the whole register (600 MB): it is read in pieces, and one fiche at a time is kept.
 */
export const FICHE_LIMITS = { characters: 20_000_000, elements: 300_000, depth: 100 } as const;

const PIECE = 1 << 20;
const ENCODING = /^[^>]{0,200}encoding\s{0,9}=\s{0,9}["']([\w.-]{1,40})/i;

function refuseOthers(bytes: Uint8Array): void {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) throw zippedFiche();
  const declared = ENCODING.exec(strFromU8(bytes.subarray(0, 300), true))?.[1];
  if (declared && !/^utf-?(?:8|16)/i.test(declared)) throw otherEncoding(declared);
}

/** A number as people write it: « rncp 12345 » is RNCP12345. */
function normalized(number: string): string {
  return number.replace(/\s+/g, '').toUpperCase();
}

/** Builds the fiche asked for, or the only one; of the others nothing stays. */
class FicheHandler {
  found: Noeud | undefined;
  /** Why it would not go on. */
  refused: ImportRefused | undefined;
  private readonly open: Noeud[] = [];
  private characters = 0;
  private elements = 0;

  constructor(private readonly asked: string | undefined) {}

  get isDone(): boolean {
    return this.asked !== undefined && this.found !== undefined;
  }

  private refuse(reason: ImportRefused): never {
    this.refused = reason;
    throw reason;
  }

  enter(name: string): void {
    const { open } = this;
    const parent = open.at(-1);
    if (!parent && name !== 'FICHE') return;
    if (!parent && this.found && this.asked === undefined) {
      this.refuse(severalFiches(this.found.take('NUMERO_FICHE') || 'RNCP12345'));
    }
    if (++this.elements > FICHE_LIMITS.elements || open.length > FICHE_LIMITS.depth) this.refuse(ficheTooLarge());
    const node = new Noeud(name);
    parent?.addChild(node);
    open.push(node);
  }

  text(text: string): void {
    const current = this.open.at(-1);
    if (!current) return;
    this.characters += text.length;
    if (this.characters > FICHE_LIMITS.characters) this.refuse(ficheTooLarge());
    current.addText(text);
  }

  leave(): void {
    const closed = this.open.pop();
    if (!closed || this.open.length) return;
    this.characters = 0;
    this.elements = 0;
    const number = normalized(closed.all('NUMERO_FICHE')[0]?.content ?? '');
    if (this.asked === undefined || (number === this.asked && !this.found)) this.found = closed;
  }
}

/**
 * One fiche of an extract of the open data (RNCP or RS, V4_1): the one asked for by its number, else the only one. Throws
 * `ImportRefused` when there are several and none is asked for, when it is not there, and for what is no such file.
 */
export function readFiche(bytes: Uint8Array, number?: string): Noeud {
  refuseOthers(bytes);
  const asked = number === undefined ? undefined : normalized(number);
  const handler = new FicheHandler(asked);
  const reader = new XmlReader('xml', {
    open: (name) => handler.enter(name.replace(/^.*:/, '')),
    close: () => handler.leave(),
    text: (text) => handler.text(text),
  });
  const decoder = new XmlDecoder();
  try {
    for (let at = 0; at < bytes.length && !handler.isDone; at += PIECE) {
      reader.write(decoder.decode(bytes.subarray(at, at + PIECE)));
    }
    if (!handler.isDone) {
      reader.write(decoder.end());
      reader.end();
    }
  } catch (error) {
    // The refusals of the XML reader speak of Word files; those of a fiche say what is to be said.
    throw error instanceof ImportRefused && error !== handler.refused ? unreadableXml() : error;
  }
  if (handler.found) return handler.found;
  throw asked === undefined ? notAFiche() : noSuchFiche(asked);
}
