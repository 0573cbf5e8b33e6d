import { readFileSync, statSync } from 'node:fs';
import { type DecodedSource, decodeSource, type Encodage, MOST_BYTES } from '@referentiel/language/files';
import { SPECIAL } from '@referentiel/server/refusals';
import { UsageError } from '../exit-code.js';
import { quoted, say } from '../language.js';
import { reasonOf, systemError } from './file-error.js';
import { statOf } from './find-files.js';
import { shownPath } from './shown-path.js';

/** The bytes of a file; one that cannot be read is bad usage. A pipe or a device, which may never end, is not read. */
export function readBytes(path: string): Buffer {
  try {
    const stat = statSync(path);
    if (!stat.isFile() && !stat.isDirectory()) throw systemError(SPECIAL);
    return readFileSync(path);
  } catch (error) {
    const name = quoted(shownPath(path));
    throw new UsageError(
      say(`${name} ne peut pas être lu : ${reasonOf(error)}.`, `${name} cannot be read: ${reasonOf(error)}.`),
    );
  }
}

const NOT_UTF8: Record<Exclude<Encodage, 'UTF-8' | 'binaire'>, readonly [fr: string, en: string]> = {
  'UTF-16': ['est en UTF-16', 'is in UTF-16'],
  'Windows-1252': [
    'n’est pas en UTF-8 (sans doute en Latin-1 ou Windows-1252)',
    'is not in UTF-8 (probably Latin-1 or Windows-1252)',
  ],
};

/** The bytes of a file that is not too large to be one of an author. */
function bytesOf(path: string): Buffer {
  const size = statOf(path)?.size ?? 0;
  if (size <= MOST_BYTES) return readBytes(path);
  const name = quoted(shownPath(path));
  const megabytes = Math.ceil(size / 1_000_000);
  throw new UsageError(
    say(
      `${name} est trop grand (${megabytes}\u00a0Mo) pour être lu\u00a0: vérifiez que c’est bien un référentiel, ou répartissez-le en plusieurs fichiers («\u00a0dans\u00a0»).`,
      `${name} is too large (${megabytes} MB) to be read: check that it is a référentiel, or spread it over several files (“dans”).`,
    ),
  );
}

/** A text file in whatever encoding, without its byte order mark; what is no text at all is bad usage. */
export function readAnyText(path: string): DecodedSource {
  const decoded = decodeSource(bytesOf(path));
  if (decoded.encodage !== 'binaire') return decoded;
  const name = quoted(shownPath(path));
  throw new UsageError(
    say(`${name} n’est pas un fichier texte\u00a0: vérifiez son nom.`, `${name} is no text file: check its name.`),
  );
}

/** A text file in UTF-8, its byte order mark included; another encoding is named with the remedy. */
export function readText(path: string): string {
  const bytes = bytesOf(path);
  const { text, encodage } = decodeSource(bytes);
  if (encodage === 'UTF-8') return bytes[0] === 0xef && bytes[1] === 0xbb ? `\ufeff${text}` : text;
  if (encodage === 'binaire') return readAnyText(path).text;
  const [fr, en] = NOT_UTF8[encodage];
  const name = quoted(shownPath(path));
  throw new UsageError(
    say(
      `${name} ${fr}\u00a0: enregistrez-le en UTF-8 (VS Code\u00a0: cliquez sur l’encodage, en bas à droite), ou convertissez-le avec «\u00a0referentiel format --utf8\u00a0».`,
      `${name} ${en}: save it as UTF-8 (VS Code: click the encoding, bottom right), or convert it with “referentiel format --utf8”.`,
    ),
  );
}

/** A text without its byte order mark: editors hide it, and positions must be theirs. */
export function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}
