import { readFileSync } from 'node:fs';
import { UsageError } from '../exit-code.js';
import { say } from '../language.js';

/** The bytes of a file; a clear message when it cannot be read. */
export function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') throw new UsageError(say(`« ${path} » : fichier introuvable.`, `“${path}”: no such file.`));
    if (code === 'EISDIR') throw new UsageError(say(`« ${path} » est un dossier, un fichier est attendu.`, `“${path}” is a folder, a file is expected.`));
    throw new UsageError(say(`« ${path} » ne peut pas être lu (${code}).`, `“${path}” cannot be read (${code}).`));
  }
}

/** A text file in UTF-8; another encoding is named with the remedy. */
export function readText(path: string): string {
  const bytes = readBytes(path);
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    throw new UsageError(
      say(`« ${path} » est en UTF-16 : enregistrez-le en UTF-8.`, `“${path}” is in UTF-16: save it as UTF-8.`),
    );
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UsageError(
      say(
        `« ${path} » n’est pas en UTF-8 (sans doute en Latin-1 ou Windows-1252) : enregistrez-le en UTF-8.`,
        `“${path}” is not in UTF-8 (probably Latin-1 or Windows-1252): save it as UTF-8.`,
      ),
    );
  }
}
