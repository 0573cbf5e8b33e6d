import { ImportRefused } from '../imported.js';
import { contentTypeOf } from './content-types.js';
import { openPackage, type Package } from './package.js';
import { otherKind, truncated, withMacros } from './refusals.js';
import { type Relationship, relationshipsOf } from './relationships.js';

/** A Word file: its package, the name of its main part, and what that part refers to. */
export interface WordPackage {
  file: Package;
  main: string;
  relationships: Relationship[];
}

/** Other kinds of files that are archives too, by what their main part or their `mimetype` declares. */
const OTHERS: readonly { sign: RegExp; refusal: () => ImportRefused }[] = [
  { sign: /macroEnabled/i, refusal: withMacros },
  { sign: /spreadsheet/, refusal: () => otherKind('un classeur (Excel ou Calc)', 'a spreadsheet (Excel or Calc)') },
  {
    sign: /presentation/,
    refusal: () => otherKind('une présentation (PowerPoint ou Impress)', 'a presentation (PowerPoint or Impress)'),
  },
  {
    sign: /opendocument/,
    refusal: () => otherKind('un document LibreOffice (.odt)', 'a LibreOffice document (.odt)'),
  },
];

function refuseOther(type: string): void {
  const other = OTHERS.find(({ sign }) => sign.test(type));
  if (other) throw other.refusal();
}

/** Throws what an archive without Word's main part is refused with. */
function refuseForeign(file: Package): never {
  const mimetype = file.read('mimetype');
  if (mimetype && mimetype.length < 200) refuseOther(String.fromCharCode(...mimetype));
  if (file.has('[Content_Types].xml')) throw truncated();
  throw new ImportRefused({
    fr: 'Cette archive n’est pas un fichier Word\u00a0: donnez le fichier .docx lui-même.',
    en: 'This archive is no Word file: give the .docx file itself.',
  });
}

/** Opens a Word file and finds its main part through the relationships, wherever it lies. Throws `ImportRefused`. */
export function openWordPackage(bytes: Uint8Array): WordPackage {
  const file = openPackage(bytes);
  const main = relationshipsOf(file, '').find(({ type }) => type === 'officeDocument')?.target;
  if (main === undefined || !file.has(main)) refuseForeign(file);
  refuseOther(contentTypeOf(file, main) ?? '');
  const relationships = relationshipsOf(file, main);
  if (relationships.some(({ type }) => type === 'vbaProject')) throw withMacros();
  return { file, main, relationships };
}
