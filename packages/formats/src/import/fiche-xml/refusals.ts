import { ImportRefused } from '../imported.js';

const SOURCE = {
  fr: 'téléchargez-le de nouveau (données ouvertes de France compétences, sur data.gouv.fr).',
  en: 'download it again (open data of France compétences, on data.gouv.fr).',
};

export const unreadableXml = () =>
  new ImportRefused({
    fr: `Ce fichier XML ne peut pas être lu\u00a0: il est incomplet, abîmé ou déclare des entités. Si c’est une fiche du répertoire, ${SOURCE.fr}`,
    en: `This XML file cannot be read: it is incomplete, damaged, or declares entities. If it is a fiche of the register, ${SOURCE.en}`,
  });

export const notAFiche = () =>
  new ImportRefused({
    fr: 'Ce fichier XML n’est pas une fiche du RNCP ou du RS (aucun élément FICHE)\u00a0: donnez un extrait des données ouvertes de France compétences (export_fiches, version 4), ou un autre format.',
    en: 'This XML file is no fiche of the RNCP or the RS (no FICHE element): give an extract of the open data of France compétences (export_fiches, version 4), or another format.',
  });

export const severalFiches = (first: string) =>
  new ImportRefused(
    {
      fr: `Ce fichier contient plusieurs fiches (la première est ${first})\u00a0: dites laquelle prendre avec --fiche, par exemple --fiche ${first}, ou n’en gardez qu’une.`,
      en: `This file holds several fiches (the first is ${first}): say which to take with --fiche, for example --fiche ${first}, or keep only one.`,
    },
    [],
    'fiche',
  );

export const noSuchFiche = (asked: string) =>
  new ImportRefused({
    fr: `La fiche ${asked} n’est pas dans ce fichier\u00a0: vérifiez le numéro (RNCP ou RS suivi de chiffres), ou prenez le fichier de l’autre répertoire.`,
    en: `The fiche ${asked} is not in this file: check the number (RNCP or RS, then digits), or take the file of the other register.`,
  });

export const ficheTooLarge = () =>
  new ImportRefused({
    fr: 'Une fiche de ce fichier est démesurée (il est peut-être piégé)\u00a0: téléchargez-le de nouveau, ou copiez la fiche dans un document Word et importez-le.',
    en: 'A fiche of this file is far too large (it may be a trap): download it again, or copy the fiche into a Word document and import that.',
  });

export const zippedFiche = () =>
  new ImportRefused({
    fr: 'Ce fichier est une archive (.zip)\u00a0: extrayez-en le fichier .xml et recommencez.',
    en: 'This file is an archive (.zip): extract the .xml file from it and try again.',
  });

export const otherEncoding = (name: string) =>
  new ImportRefused({
    fr: `Ce fichier XML est en ${name}\u00a0: enregistrez-le en UTF-8 et recommencez.`,
    en: `This XML file is in ${name}: save it as UTF-8 and try again.`,
  });
