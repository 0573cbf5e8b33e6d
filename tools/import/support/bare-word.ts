import { type DocxOptions, docx } from '@referentiel/formats';
import type { Certification } from '@referentiel/model';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { titreEntree } from './sources.js';

/** Parts that say more than the page does. */
const HIDDEN = /^(?:docProps\/|customXml\/|word\/comments)/;

/** References to these parts, in the list of types and in the relationships. */
const MENTIONS = /<(?:Override|Relationship)\b[^>]*(?:docProps|customXml|comments)[^>]*\/>/g;

/**
 * The Word file that the command writes, without custom XML, properties and comments: an import has nothing to read but
 * what is printed.
 */
export function bareWord(certification: Certification, options: DocxOptions = {}): Uint8Array {
  const parts = Object.entries(unzipSync(docx(certification, { titreEntree, ...options }))).filter(
    ([name]) => !HIDDEN.test(name),
  );
  const bare = parts.map(([name, bytes]) => {
    const isList = name === '[Content_Types].xml' || name.endsWith('.rels');
    return [name, isList ? strToU8(strFromU8(bytes).replace(MENTIONS, '')) : bytes] as const;
  });
  return zipSync(Object.fromEntries(bare));
}
