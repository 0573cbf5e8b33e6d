import { strFromU8 } from 'fflate';
import { descendants, parseXml, type XmlNode } from '../import/package/xml-tree.js';
import type { TemplatePackage, TemplatePart } from './package/template-package.js';
import { abregees, avis, type RemarqueGabarit } from './remarques.js';

/** Addresses of another machine: Word would ask it for a file each time that the document is opened. */
const AILLEURS = /^(?:https?:|ftp:|\\\\|\/\/|file:(?:\/\/[^/]|\/{4,}|\\\\))/i;
/** Fields that start a program or fetch a file. */
const CHERCHEURS = /^\s*(?:DDE|DDEAUTO|DATABASE|IMPORT|INCLUDEPICTURE|INCLUDETEXT|LINK|RD)\b/i;
const MONTRES = 80;

function lien(cible: string): RemarqueGabarit {
  const shown = cible.length > MONTRES ? `${cible.slice(0, MONTRES)}…` : cible;
  return avis(
    `Le gabarit charge un fichier d’une autre machine («\u00a0${shown}\u00a0»)\u00a0: ôtez ce lien dans Word (Fichier, Informations, Modifier les liens d’accès aux fichiers\u00a0; ou Développeur, Modèle de document). Sinon, le document exporté le chargera chez chacun de ses lecteurs.`,
    `The template loads a file from another machine (“${shown}”): take this link out in Word (File, Info, Edit Links to Files; or Developer, Document Template). Otherwise the exported document will load it wherever it is opened.`,
  );
}

function champ(code: string): RemarqueGabarit {
  const shown = code.trim().slice(0, MONTRES);
  return avis(
    `Le gabarit contient un champ qui va chercher autre chose («\u00a0${shown}\u00a0»)\u00a0: remplacez-le dans Word par ce qu’il affiche (cliquez dedans, puis Ctrl+Maj+F9).`,
    `The template has a field that fetches something else (“${shown}”): replace it in Word by what it shows (click in it, then press Ctrl+Shift+F9).`,
  );
}

/** The addresses that the parts of a template lead to, links that a reader clicks left aside. */
function cibles({ files }: TemplatePackage): string[] {
  const relations = [...files].filter(([path]) => path.endsWith('.rels'));
  return relations.flatMap(([path, bytes]) =>
    [...descendants(parseXml(strFromU8(bytes), path))].flatMap(({ attributes }) => {
      const { Type = '', Target = '', TargetMode } = attributes;
      return TargetMode === 'External' && !Type.endsWith('/hyperlink') ? [Target] : [];
    }),
  );
}

function codeDe(part: TemplatePart, { name, attributes, inner, innerEnd }: XmlNode): string {
  if (name === 'w:fldSimple') return attributes['w:instr'] ?? '';
  return name === 'w:instrText' ? part.xml.slice(inner, innerEnd) : '';
}

/** What a template would have Word fetch or start, wherever the document made of it is opened. */
export function exterieur(template: TemplatePackage): RemarqueGabarit[] {
  const { document, headers, footers, notes } = template;
  const champs = [document, ...headers, ...footers, ...notes].flatMap((part) =>
    [...descendants(part.root)].map((node) => codeDe(part, node)).filter((code) => CHERCHEURS.test(code)),
  );
  const liens = [...new Set(cibles(template))].filter((cible) => AILLEURS.test(cible));
  return abregees([...liens.map(lien), ...[...new Set(champs)].map(champ)]);
}
