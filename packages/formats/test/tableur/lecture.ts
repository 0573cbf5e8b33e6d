import { strFromU8, unzipSync } from 'fflate';
import { readXml } from '../docx/xml-events.js';

export type Cellule = string | number;

/** A sheet as a program that opens the file sees it: cells by row, those that hold nothing left out. */
export interface FeuilleLue {
  nom: string;
  rangees: Map<string, Cellule>[];
  /** Whether any cell computes something. */
  formules: boolean;
  figee: string | undefined;
  filtre: string | undefined;
  entete: string;
}

const colonne = (reference: string) => reference.replace(/\d+$/, '');

function sharedStrings(xml: string): string[] {
  const found: string[] = [];
  let text = false;
  for (const event of readXml(xml)) {
    if (event.kind === 'open' && event.name === 'si') found.push('');
    if (event.kind === 'open' && event.name === 't') text = true;
    if (event.kind === 'close' && event.name === 't') text = false;
    if (event.kind === 'text' && text) found[found.length - 1] += event.text;
  }
  return found.map((one) =>
    one.replace(/_x([0-9A-F]{4})_/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
  );
}

function readSheet(nom: string, xml: string, strings: string[]): FeuilleLue {
  const sheet: FeuilleLue = { nom, rangees: [], formules: false, figee: undefined, filtre: undefined, entete: '' };
  let cell: { r?: string; t?: string } = {};
  let inside = '';
  for (const event of readXml(xml)) {
    if (event.kind === 'open') {
      inside = event.name;
      if (event.name === 'row') sheet.rangees.push(new Map());
      if (event.name === 'c') cell = event.attributes;
      if (event.name === 'f') sheet.formules = true;
      if (event.name === 'pane') sheet.figee = event.attributes.topLeftCell;
      if (event.name === 'autoFilter') sheet.filtre = event.attributes.ref;
    } else if (event.kind === 'close') inside = '';
    else if (inside === 'oddHeader') sheet.entete += event.text;
    else if (inside === 'v') {
      const value = cell.t === 's' ? (strings[Number(event.text)] ?? '') : Number(event.text);
      sheet.rangees.at(-1)?.set(colonne(cell.r ?? ''), value);
    }
  }
  return sheet;
}

/** Reads a workbook with nothing of what wrote it. */
export function lireClasseur(bytes: Uint8Array): FeuilleLue[] {
  const parts = unzipSync(bytes);
  const text = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  const names = [...readXml(text('xl/workbook.xml'))].flatMap((event) =>
    event.kind === 'open' && event.name === 'sheet' ? (event.attributes.name ?? '') : [],
  );
  const strings = sharedStrings(text('xl/sharedStrings.xml'));
  return names.map((nom, rank) => readSheet(nom, text(`xl/worksheets/sheet${rank + 1}.xml`), strings));
}

/** The rows of a sheet below its headings, each cell under its heading. */
export function fiches(sheet: FeuilleLue): Record<string, Cellule>[] {
  const [heads = new Map<string, Cellule>(), ...rows] = sheet.rangees;
  return rows.map((row) => Object.fromEntries([...row].map(([column, value]) => [String(heads.get(column)), value])));
}

const CHAMP = /("(?:[^"]|"")*"|[^;\r\n"]*)(;|\r\n)/y;

/** Reads RFC 4180 with semicolons, each line ended; fails on anything else. */
export function lireCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  CHAMP.lastIndex = 0;
  while (CHAMP.lastIndex < text.length) {
    const at = CHAMP.lastIndex;
    const [, field = '', end] = CHAMP.exec(text) ?? [];
    if (end === undefined) throw new Error(`no field: ${text.slice(at, at + 40)}`);
    rows.at(-1)?.push(field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field);
    if (end !== ';' && CHAMP.lastIndex < text.length) rows.push([]);
  }
  return rows;
}
