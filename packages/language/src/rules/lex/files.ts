import type { Bilingual, Params, Rule } from '../rule.js';
import { readingReason } from './reading-reasons.js';

const SOURCE = 'Référentiel, langage';

/** How an encoding other than UTF-8 is told. */
function named(encodage: string): Bilingual {
  if (encodage === 'binaire') return { fr: 'n’est pas un texte', en: 'is no text' };
  if (encodage === 'UTF-16') return { fr: 'est en UTF-16', en: 'is in UTF-16' };
  return { fr: `n’est pas en UTF-8 (sans doute en ${encodage})`, en: `is not in UTF-8 (probably ${encodage})` };
}

/** Of a text that somebody else decoded: in another encoding than its own, or with letters lost for good. */
function misread(lu: string, encodage: string): Bilingual {
  if (lu === 'perdu') {
    return {
      fr: 'Ici, des lettres ont été perdues («\u00a0\ufffd\u00a0»)\u00a0: le texte a été lu dans un autre encodage que le sien. Réécrivez-les, ou reprenez le texte d’origine.',
      en: 'Letters were lost here (“\ufffd”): the text was read in another encoding than its own. Write them again, or take the original text.',
    };
  }
  const { fr, en } = named(encodage);
  return {
    fr: `Ce fichier ${fr}, et ses accents sont mal lus. Ne l’enregistrez pas ainsi\u00a0: choisissez «\u00a0Convertir en UTF-8\u00a0» (Ctrl+.), ou rouvrez-le avec l’encodage ${encodage} (cliquez sur l’encodage, en bas à droite). D’ici là, rien n’en est vérifié.`,
    en: `This file ${en}, and its accents are read wrongly. Do not save it like this: choose “Convert to UTF-8” (Ctrl+.), or reopen it with encoding ${encodage} (click the encoding, bottom right). Until then nothing of it is checked.`,
  };
}

function encodingMessage({ encodage = '', lu }: Params): Bilingual {
  if (lu !== undefined) return misread(lu, encodage);
  const { fr, en } = named(encodage);
  if (encodage === 'binaire') {
    return { fr: `Ce fichier ${fr}\u00a0: vérifiez son nom.`, en: `This file ${en}: check its name.` };
  }
  return {
    fr: `Ce fichier ${fr}\u00a0: enregistrez-le en UTF-8 (dans VS Code, cliquez sur l’encodage, en bas à droite), ou lancez «\u00a0referentiel format --utf8\u00a0».`,
    en: `This file ${en}: save it as UTF-8 (in VS Code, click the encoding, bottom right), or run “referentiel format --utf8”.`,
  };
}

function sizeMessage({ taille, lue }: Params): Bilingual {
  return lue
    ? {
        fr: `Cette certification est trop longue (${taille}\u00a0millions de caractères) pour que sa rédaction soit relue\u00a0: seule sa construction est vérifiée. Vérifiez qu’elle ne contient rien d’étranger, ou faites-en plusieurs.`,
        en: `This certification is too long (${taille} million characters) for its wording to be judged: only its construction is checked. See that it holds nothing foreign, or make several of it.`,
      }
    : {
        fr: `Ce fichier est trop grand (${taille}\u00a0millions de caractères) pour être lu\u00a0: vérifiez que c’est bien un référentiel, ou répartissez-le en plusieurs fichiers («\u00a0dans\u00a0»), de moins de 10\u00a0millions chacun.`,
        en: `This file is too large (${taille} million characters) to be read: check that it is a référentiel, or spread it over several files (“dans”), of less than 10 million each.`,
      };
}

/** What keeps a file from being read; the one who reads it finds it (see source/). */
export const FILE_RULES: readonly Rule[] = [
  {
    id: 'LEX-06',
    severity: 'error',
    title: { fr: 'Un fichier doit être en UTF-8', en: 'A file must be in UTF-8' },
    why: {
      fr: 'Un fichier dit par son encodage quels octets font quelles lettres. Tous les outils d’aujourd’hui lisent l’UTF-8\u00a0; lu autrement qu’il n’est écrit, un texte perd ses accents, pour toujours s’il est enregistré ainsi.',
      en: 'The encoding of a file says which bytes make which letters. All tools of today read UTF-8; read otherwise than it is written, a text loses its accents, for good if it is saved like that.',
    },
    source: SOURCE,
    message: encodingMessage,
    example: {
      wrong: 'certification CMR "Conseiller en m\ufffdtiers du réemploi"\n',
      right: 'certification CMR "Conseiller en métiers du réemploi"\n',
    },
  },
  {
    id: 'LEX-07',
    severity: 'error',
    title: { fr: 'Un fichier doit rester d’une taille lisible', en: 'A file must stay of a readable size' },
    why: {
      fr: 'Un grand référentiel tient en cent mille caractères. À partir d’un million, relire chaque phrase bloquerait l’éditeur\u00a0: seule la construction est vérifiée. À partir de dix millions, le fichier n’est pas lu.',
      en: 'A large référentiel takes a hundred thousand characters. From a million on, judging each sentence would block the editor: only the construction is checked. From ten million on the file is not read.',
    },
    source: SOURCE,
    message: sizeMessage,
  },
  {
    id: 'LEX-08',
    severity: 'error',
    title: { fr: 'Un fichier doit pouvoir être lu', en: 'A file must be readable' },
    why: {
      fr: 'Ce qui n’est pas lu manque\u00a0: une partie de la certification, un catalogue. Les autres fichiers sont lus et vérifiés sans lui.',
      en: 'What is not read is missing: a part of the certification, a catalogue. The other files are read and checked without it.',
    },
    source: SOURCE,
    message: ({ raison = '' }) => {
      const { fr, en } = readingReason(raison);
      return raison === 'controle'
        ? { fr: `Ce fichier n’est pas vérifié\u00a0: ${fr}`, en: `This file is not checked: ${en}` }
        : { fr: `Ce fichier n’a pas été lu\u00a0: ${fr}`, en: `This file was not read: ${en}` };
    },
  },
];
