import { readFileSync } from 'node:fs';
import { UsageError } from '../exit-code.js';
import { quoted, say } from '../language.js';
import { reasonOf } from './file-error.js';
import { shownPath } from './shown-path.js';

/** The bytes of a file; one that cannot be read is bad usage. */
export function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const name = quoted(shownPath(path));
    throw new UsageError(
      say(`${name} ne peut pas être lu : ${reasonOf(error)}.`, `${name} cannot be read: ${reasonOf(error)}.`),
    );
  }
}

function notUtf8(path: string, fr: string, en: string): UsageError {
  const name = quoted(shownPath(path));
  return new UsageError(
    say(
      `${name} ${fr} : enregistrez-le en UTF-8 (VS Code : cliquez sur l’encodage, en bas à droite).`,
      `${name} ${en}: save it as UTF-8 (VS Code: click the encoding, bottom right).`,
    ),
  );
}

function isUtf16(bytes: Buffer): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

/** A text file in UTF-8, its byte order mark included; another encoding is named with the remedy. */
export function readText(path: string): string {
  const bytes = readBytes(path);
  if (isUtf16(bytes)) throw notUtf8(path, 'est en UTF-16', 'is in UTF-16');
  if (bytes.includes(0)) {
    const name = quoted(shownPath(path));
    throw new UsageError(
      say(`${name} n’est pas un fichier texte : vérifiez son nom.`, `${name} is no text file: check its name.`),
    );
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw notUtf8(
      path,
      'n’est pas en UTF-8 (sans doute en Latin-1 ou Windows-1252)',
      'is not in UTF-8 (probably Latin-1 or Windows-1252)',
    );
  }
}

/** A text without its byte order mark: editors hide it, and positions must be theirs. */
export function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}
