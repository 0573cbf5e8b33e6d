import type { Bilingual } from '../rule.js';

/** Why a file could not be read, with the remedy, by the system's code or our own; each goes on with « Ce fichier n’a pas été lu : ». */
const REASONS: Readonly<Record<string, Bilingual>> = {
  EACCES: {
    fr: 'vous n’en avez pas le droit. Demandez-le à qui gère ce dossier, ou changez les droits du fichier.',
    en: 'you have no right to. Ask whoever looks after this folder, or change the rights of the file.',
  },
  EBUSY: {
    fr: 'un autre programme le tient. Fermez-le dans ce programme, puis enregistrez-le ou rouvrez le dossier.',
    en: 'another program holds it. Close it in that program, then save it or open the folder again.',
  },
  EMFILE: {
    fr: 'trop de fichiers sont ouverts sur cet ordinateur. Fermez des programmes, puis rouvrez le dossier.',
    en: 'too many files are open on this computer. Close some programs, then open the folder again.',
  },
  ELOOP: {
    fr: 'ce lien tourne en rond. Remplacez-le par le fichier lui-même, ou supprimez-le.',
    en: 'this link goes in circles. Put the file itself in its place, or delete it.',
  },
  ETIMEDOUT: {
    fr: 'le disque ne répond pas. Vérifiez la connexion au réseau, puis rouvrez le dossier.',
    en: 'the disk does not answer. Check the network, then open the folder again.',
  },
  'pas-un-fichier': {
    fr: 'ce n’est pas un fichier ordinaire (tube, périphérique…). Renommez-le, ou supprimez-le.',
    en: 'it is no ordinary file (pipe, device…). Rename it, or delete it.',
  },
  controle: {
    fr: 'sa vérification a échoué, par un défaut de Référentiel. Annulez la dernière modification, et signalez-la avec ce fichier\u00a0; le journal dit où.',
    en: 'its check failed, by a defect of Référentiel. Undo the last change, and report it with this file; the log says where.',
  },
  defaut: {
    fr: 'son texte met Référentiel en défaut. Annulez la dernière modification, et signalez-la avec ce fichier.',
    en: 'its text makes Référentiel fail. Undo the last change, and report it with this file.',
  },
};

/** Other codes for the same; the last two are those of VS Code. */
const SAME: Readonly<Record<string, string>> = {
  EPERM: 'EACCES',
  ETXTBSY: 'EBUSY',
  ENFILE: 'EMFILE',
  NoPermissions: 'EACCES',
  Unavailable: 'ETIMEDOUT',
};

/** The end of the sentence for a code; one that nobody foresaw is quoted. */
export function readingReason(code: string): Bilingual {
  const known = Object.hasOwn(REASONS, code) ? REASONS[code] : REASONS[(Object.hasOwn(SAME, code) && SAME[code]) || ''];
  return (
    known ?? {
      fr: `le système répond «\u00a0${code}\u00a0». Vérifiez le disque, puis rouvrez le dossier.`,
      en: `the system says “${code}”. Check the disk, then open the folder again.`,
    }
  );
}
