import { say } from '../language.js';

const REASONS: Record<string, readonly [fr: string, en: string]> = {
  ENOENT: ['fichier ou dossier introuvable', 'no such file or folder'],
  EACCES: [
    'vous n’en avez pas le droit ; vérifiez les droits du fichier et de son dossier',
    'you have no right to; check the rights of the file and of its folder',
  ],
  EPERM: [
    'il est protégé, ou ouvert dans un autre programme (Word ?) ; fermez-le, puis recommencez',
    'it is protected, or open in another program (Word?); close it, then try again',
  ],
  EBUSY: [
    'il est ouvert dans un autre programme (Word ?) ; fermez-le, puis recommencez',
    'it is open in another program (Word?); close it, then try again',
  ],
  EROFS: [
    'le disque est en lecture seule ; choisissez un autre dossier',
    'the disk is read-only; choose another folder',
  ],
  ENOSPC: [
    'le disque est plein ; libérez de la place, puis recommencez',
    'the disk is full; free some space, then try again',
  ],
  EDQUOT: [
    'votre quota de disque est atteint ; libérez de la place, puis recommencez',
    'your disk quota is reached; free some space, then try again',
  ],
  EFBIG: [
    'il dépasse la taille permise sur ce disque ; choisissez un autre dossier',
    'it is larger than this disk allows; choose another folder',
  ],
  ENOTDIR: ['une partie du chemin n’est pas un dossier ; corrigez-le', 'a part of the path is no folder; correct it'],
  EISDIR: ['c’est un dossier ; donnez le nom d’un fichier', 'it is a folder; give the name of a file'],
  EEXIST: ['un fichier porte déjà ce nom ; choisissez un autre dossier', 'a file has this name; choose another folder'],
  ELOOP: ['ce lien tourne en rond ; indiquez le fichier lui-même', 'this link goes in circles; give the file itself'],
  ENAMETOOLONG: ['le nom est trop long ; raccourcissez-le', 'the name is too long; shorten it'],
};

/** Why the system refuses a file and what to do, as the end of a sentence. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const known = code === undefined ? undefined : REASONS[code];
  return known ? say(...known) : (code ?? message);
}

/** An error of the system with a code, made by hand. */
export function systemError(code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(code), { code });
}
