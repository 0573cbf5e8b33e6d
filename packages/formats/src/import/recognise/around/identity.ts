import type { Certificateur, Certification, ReferenceCatalogue, Texte } from '@referentiel/model';
import type { Row, Table } from '../../document.js';
import { bareWords, fold } from '../text/fold.js';
import type { Ledger } from '../text/ledger.js';
import type { Line } from '../text/line.js';
import { linesOf } from '../text/lines-of.js';
import { proseOf } from '../text/prose.js';
import { readAcces } from './access.js';
import { readDate, readDuree } from './quantities.js';

/** Reads the value of one line of the identity; false when it is not what the label announces. */
type Reading = (certification: Certification, lines: Line[]) => boolean;

function textOf(lines: Line[]): string {
  return lines
    .map(({ text }) => text)
    .join('\n')
    .trim();
}

/** Codes, by themselves or each with its title (« 326n – Analyse informatique »), which then stays in a note. */
function codes(field: 'nsf' | 'rome' | 'formacode', pattern: RegExp): Reading {
  return (certification, lines) => {
    const words = textOf(lines)
      .split(/[\s,;]+/)
      .filter(Boolean);
    if (words.length && words.every((word) => pattern.test(word))) {
      certification[field].push(...words);
      return true;
    }
    const titled = lines
      .flatMap(({ text }) => text.split(/[;\n]|, ?(?=[A-Z]?\d{3})/))
      .filter((part) => part.trim())
      .map(
        (part) =>
          /^([A-Z]?\d{3,5}[a-z]?)(?:[\s\u00a0]*[:–—-][\s\u00a0]*\D|[\s\u00a0]\D|$)/u.exec(part.trim())?.[1] ?? '',
      );
    if (!titled.length || !titled.every((word) => pattern.test(word))) return false;
    certification[field].push(...titled);
    certification.notes.push({ texte: proseOf(lines) });
    return true;
  };
}

function texte(field: 'emplois' | 'secteurs' | 'reglementation' | 'prerequis' | 'objectifs'): Reading {
  return (certification, lines) => {
    if (certification[field]) return false;
    certification[field] = proseOf(lines) as Texte;
    return true;
  };
}

const SIRET = /^(.*?)[\s\u00a0]{0,4}\(?siret[\s\u00a0:]{0,4}((?:\d[\s\u00a0]?){14})\)?\s*$/iu;

function certificateurOf({ text }: Line): Certificateur {
  const match = SIRET.exec(text);
  if (!match?.[1]) return { nom: text };
  return { nom: match[1].trim(), siret: (match[2] ?? '').replace(/\D/g, '') };
}

/** « e-CF A.5 – Conception de l’architecture »: the title is the catalogue's. */
function entreeOf({ text }: Line): ReferenceCatalogue | undefined {
  const match = /^(\p{L}[\p{L}\d-]{1,20}) ([A-Z]?\.?\d[\d.]*)(?: [–-] .*)?$/u.exec(text.trim());
  return match ? { catalogue: match[1] as string, entree: match[2] as string } : undefined;
}

const READINGS: [label: RegExp, read: Reading][] = [
  [
    /^repertoire/,
    (certification, lines) => {
      const text = fold(textOf(lines));
      const found = /\brncp\b/.test(text) ? 'RNCP' : /\brs\b/.test(text) ? 'RS' : undefined;
      if (found) certification.repertoire = found;
      return found !== undefined;
    },
  ],
  [
    /^niveau/,
    (certification, lines) => {
      const [, digit, more] = /^(?:niveau )?([1-8])(?![\d.,])(.{0,120})$/.exec(fold(textOf(lines))) ?? [];
      if (digit) certification.niveau = Number(digit);
      if (more) certification.notes.push({ texte: proseOf(lines) });
      return digit !== undefined;
    },
  ],
  [
    /^(?:organismes? )?certificateurs?/,
    (certification, lines) => {
      certification.certificateurs.push(...lines.map(certificateurOf));
      return lines.length > 0;
    },
  ],
  [
    /^(?:fiche|code rncp|numero de fiche)/,
    (certification, lines) => {
      const fiche = /^(RNCP|RS) ?(\d{1,6})$/.exec(textOf(lines));
      if (fiche) certification.fiche = `${fiche[1]}${fiche[2]}`;
      return fiche !== null;
    },
  ],
  [
    /^(?:numero )?siret/,
    (certification, lines) => {
      const siret = textOf(lines).replace(/[\s\u00a0.]/g, '');
      const certificateur = certification.certificateurs.at(-1);
      if (!certificateur || certificateur.siret || !/^\d{14}$/.test(siret)) return false;
      certificateur.siret = siret;
      return true;
    },
  ],
  [/^(?:codes? )?nsf/, codes('nsf', /^\d{3}[a-z]?$/)],
  [/^(?:codes? )?rome/, codes('rome', /^[A-N]\d{4}$/)],
  [/^(?:codes? )?formacodes?/, codes('formacode', /^\d{5}$/)],
  [/^voies? d acces/, (certification, lines) => readAcces(certification, textOf(lines))],
  [
    /^profils? vises?/,
    (certification, lines) => {
      const found = lines.map(entreeOf);
      if (found.some((one) => !one)) return false;
      certification.vise.push(...found.filter((one) => one !== undefined));
      return true;
    },
  ],
  [/^(?:emplois?|metiers?)(?: |$)/, texte('emplois')],
  [/^secteurs?(?: |$)/, texte('secteurs')],
  [/^reglementation/, texte('reglementation')],
  [/^pre ?requis/, texte('prerequis')],
  [/^objectifs?/, texte('objectifs')],
  [
    /^duree d enregistrement/,
    (certification, lines) => {
      const duree = readDuree(textOf(lines));
      if (duree) certification.enregistrement = duree;
      return duree !== undefined;
    },
  ],
  [
    /^date/,
    (certification, lines) => {
      const date = readDate(textOf(lines));
      if (date) certification.date = date;
      return date !== undefined;
    },
  ],
  [
    /^(?:intitule|titre|nom)(?: |$)/,
    (certification, lines) => {
      certification.intitule ??= textOf(lines).replace(/\n/g, ' ');
      return true;
    },
  ],
];

function readingFor(label: string): Reading | undefined {
  const bare = bareWords(label.replace(/\(e?s\)/giu, 's').replace(/^\d{1,2}(?:\.\d{1,2})?[.)]?\s/u, ''));
  return bare.length > 60 ? undefined : READINGS.find(([start]) => start.test(bare))?.[1];
}

function cellsOf({ cells }: Row): Line[][] {
  return cells.map(({ blocks }) => linesOf(blocks, { row: -1 }));
}

/** Gives the certification what one label and its value say; the value stays unused when it is something else. */
export function readFact(certification: Certification, label: Line, values: Line[], ledger: Ledger): boolean {
  const read = readingFor(label.text.replace(/(?<!\s)\s*:\s*$/u, ''));
  if (!read || !values.length || !read(certification, values)) return false;
  ledger.take([label], 'known');
  ledger.take(values);
  return true;
}

/** An identity is a page at most. */
const MAX_ROWS = 60;

/** Whether a table says who the certification is: labels in the first of two columns, most of them known. */
export function isIdentity({ rows }: Table): boolean {
  if (rows.length > MAX_ROWS || !rows.every(({ cells }) => cells.length === 2)) return false;
  const pairs = rows.map(cellsOf);
  const known = pairs.filter(([label]) => label?.[0] && readingFor(label[0].text));
  return known.length > 0 && known.length >= pairs.length / 2;
}

/** Reads a table of labels and values; gives the lines of the rows that say something else. */
export function readIdentity(table: Table, certification: Certification, ledger: Ledger): Line[] {
  return table.rows.flatMap((row) => {
    const [labels = [], values = []] = cellsOf(row);
    const [label] = labels;
    const isRead = label && labels.length === 1 && readFact(certification, label, values, ledger);
    return isRead ? [] : [...labels, ...values];
  });
}
