import { CHANGED, SPECIAL, UNMAKEABLE } from './failure.js';

/** Why a file is refused and what to do, as the end of a sentence. */
export interface Reason {
  fr: string;
  en: string;
}

const REASONS: Record<string, Reason> = {
  ENOENT: { fr: 'fichier ou dossier introuvable', en: 'no such file or folder' },
  EACCES: {
    fr: 'vous n’en avez pas le droit\u00a0; vérifiez les droits du fichier et de son dossier',
    en: 'you have no right to; check the rights of the file and of its folder',
  },
  EPERM: {
    fr: 'il est protégé, ou ouvert dans un autre programme (Word\u00a0?)\u00a0; fermez-le, puis recommencez',
    en: 'it is protected, or open in another program (Word?); close it, then try again',
  },
  EBUSY: {
    fr: 'il est ouvert dans un autre programme (Word\u00a0?)\u00a0; fermez-le, puis recommencez',
    en: 'it is open in another program (Word?); close it, then try again',
  },
  ETXTBSY: {
    fr: 'un autre programme s’en sert\u00a0; fermez-le, puis recommencez',
    en: 'another program uses it; close it, then try again',
  },
  EROFS: {
    fr: 'le disque est en lecture seule\u00a0; choisissez un autre dossier',
    en: 'the disk is read-only; choose another folder',
  },
  ENOSPC: {
    fr: 'le disque est plein\u00a0; libérez de la place, puis recommencez',
    en: 'the disk is full; free some space, then try again',
  },
  EDQUOT: {
    fr: 'votre quota de disque est atteint\u00a0; libérez de la place, puis recommencez',
    en: 'your disk quota is reached; free some space, then try again',
  },
  EFBIG: {
    fr: 'il dépasse la taille permise sur ce disque\u00a0; choisissez un autre dossier',
    en: 'it is larger than this disk allows; choose another folder',
  },
  EIO: {
    fr: 'le disque ne répond pas comme il faut\u00a0; choisissez un autre dossier et vérifiez ce disque',
    en: 'the disk does not answer as it should; choose another folder and check this disk',
  },
  EMFILE: {
    fr: 'trop de fichiers sont ouverts\u00a0; fermez des programmes, puis recommencez',
    en: 'too many files are open; close some programs, then try again',
  },
  ENOTDIR: {
    fr: 'une partie du chemin n’est pas un dossier\u00a0; corrigez-le',
    en: 'a part of the path is no folder; correct it',
  },
  EISDIR: { fr: 'c’est un dossier\u00a0; donnez le nom d’un fichier', en: 'it is a folder; give the name of a file' },
  EEXIST: {
    fr: 'un fichier porte déjà ce nom\u00a0; choisissez un autre dossier',
    en: 'a file has this name; choose another folder',
  },
  ELOOP: {
    fr: 'ce lien tourne en rond\u00a0; indiquez le fichier lui-même',
    en: 'this link goes in circles; give the file itself',
  },
  ENAMETOOLONG: { fr: 'le nom est trop long\u00a0; raccourcissez-le', en: 'the name is too long; shorten it' },
  EINVAL: {
    fr: 'ce disque n’accepte pas ce nom\u00a0; choisissez-en un autre',
    en: 'this disk does not take this name; choose another one',
  },
  ESTALE: {
    fr: 'le disque du réseau n’est plus là\u00a0; reconnectez-le, puis recommencez',
    en: 'the network disk is gone; connect it again, then try again',
  },
  [CHANGED]: {
    fr: 'il a changé entre-temps dans un autre programme\u00a0; recommencez à partir du texte nouveau',
    en: 'another program changed it meanwhile; start again from the new text',
  },
  [SPECIAL]: {
    fr: 'ce n’est pas un fichier ordinaire (périphérique ou tube)\u00a0; donnez le nom d’un fichier',
    en: 'it is no ordinary file (a device or a pipe); give the name of a file',
  },
  [UNMAKEABLE]: {
    fr: 'rien ne peut être créé à cet endroit\u00a0; choisissez un autre dossier',
    en: 'nothing can be made there; choose another folder',
  },
};

/** What a code of the system means for an author; undefined for one that no remedy is known for. */
export function reasonOfCode(code: string): Reason | undefined {
  return Object.hasOwn(REASONS, code) ? REASONS[code] : undefined;
}
