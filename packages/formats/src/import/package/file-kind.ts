import type { ImportRefused } from '../imported.js';
import { otherKind, truncated, withPassword } from './refusals.js';

const OLE2 = [0xd0, 0xcf, 0x11, 0xe0];

/** Whether `bytes` hold `text`, each character followed by `gap` zero bytes, from `start`. */
function holdsAt(bytes: Uint8Array, text: string, start: number, gap = 0): boolean {
  for (let index = 0; index < text.length; index++) {
    if (bytes[start + index * (gap + 1)] !== text.charCodeAt(index)) return false;
  }
  return true;
}

/** The directory of an OLE2 file (Word before 2007, Office files under a password) names its streams in UTF-16. */
function holdsStream(bytes: Uint8Array, name: string): boolean {
  const first = name.charCodeAt(0);
  // Entries of the directory are 128 bytes long, and their names begin them.
  for (let at = 0; at + 128 <= bytes.length; at += 128) {
    if (bytes[at] === first && holdsAt(bytes, name, at, 1)) return true;
  }
  return false;
}

/** Says what a file is that should have been a zip archive, with the remedy. */
export function refusalOfNonZip(bytes: Uint8Array): ImportRefused {
  const startsWith = (text: string) => holdsAt(bytes, text, 0);
  if (!bytes.length) return otherKind('vide', 'empty');
  if (OLE2.every((byte, index) => bytes[index] === byte)) {
    if (holdsStream(bytes, 'EncryptedPackage')) return withPassword();
    return otherKind('dans l’ancien format de Word (.doc) ou d’Office', 'in the old format of Word (.doc) or Office');
  }
  if (startsWith('%PDF')) {
    return otherKind('un PDF, que Word sait ouvrir et convertir', 'a PDF, which Word can open and convert');
  }
  if (startsWith('{\\rtf')) return otherKind('au format RTF', 'in the RTF format');
  if (startsWith('<') || startsWith('\ufeff<') || holdsAt(bytes, '\u00ef\u00bb\u00bf<', 0)) {
    return otherKind(
      'du texte balisé (page web ou XML), sous le nom d’un fichier Word',
      'marked up text (a web page or XML) under the name of a Word file',
    );
  }
  if (startsWith('PK')) return truncated();
  return otherKind('d’un genre inconnu, ou abîmé', 'of an unknown kind, or damaged');
}
