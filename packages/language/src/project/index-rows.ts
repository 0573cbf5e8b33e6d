import type { Catalogue } from '@referentiel/model';
import type { Finding } from '../check/finding.js';
import type { Judged } from '../check/together.js';
import type { FileRecord, UnitRecord } from './index-records.js';
import { type OutlineRow, outlineFrom, outlineRow } from './outline-row.js';

/*
 * Records as rows of values: of ten thousand files, names of fields and lists of nothing take as long to read as all the
 * rest. What is empty, or as usual, is 0.
 */

export type FileRow = readonly [
  key: string,
  uri: string | 0,
  stamp: string,
  hash: number,
  outline: OutlineRow,
  /** Code and title of each certification, one after the other. */
  titles: readonly (string | null)[],
  texts: readonly Finding[] | 0,
  catalogues: readonly Catalogue[] | 0,
];

export function fileRow({ key, uri, stamp, hash, outline, titles, texts, catalogues }: FileRecord): FileRow {
  const names = titles.flatMap(({ code, intitule }) => [code ?? null, intitule ?? null]);
  const other = uri === key ? 0 : uri;
  return [key, other, stamp, hash, outlineRow(outline), names, listOrNot(texts), listOrNot(catalogues)];
}

export function fileFrom([key, other, stamp, hash, outline, names, texts, catalogues]: FileRow): FileRecord {
  const uri = other || key;
  const titles = [];
  for (let at = 0; at < names.length; at += 2) {
    titles.push({ code: names[at] ?? undefined, intitule: names[at + 1] ?? undefined });
  }
  return {
    key,
    uri,
    stamp,
    hash,
    outline: outlineFrom(outline, uri),
    titles,
    texts: texts || [],
    catalogues: catalogues || [],
  };
}

/** Whether a row is that of this very URI, in this state. */
export function isOf(row: FileRow, uri: string, stamp: string): boolean {
  return row[2] === stamp && (row[1] || row[0]) === uri;
}

export type UnitRow = readonly [
  id: string,
  /** The ranks of its files. */
  files: readonly number[],
  /** The rank of its settings. */
  settings: number,
  answers: UnitRecord['answers'] | 0,
  fichier: string,
  titre: string,
  certificateur: string,
  noms: readonly string[],
  fiche: string | 0,
  renouvelees: readonly string[] | 0,
  hashesFrom: number,
  hashes: number,
  packedFrom: number,
  packed: number,
  /** 1: judged, and nothing found; 0: not sure. */
  together: Judged | 0 | 1,
];

/** `files`: the rank of each by its key; `settings`: that of some settings. */
export function unitRow(
  { id, files, settings, answers, fonds, packed, together }: UnitRecord,
  ranks: { file(key: string): number; settings(text: string): number },
  hashesFrom: number,
  packedFrom: number,
): UnitRow {
  const { hashes, fichier, titre, certificateur, noms, fiche, renouvelees } = fonds;
  const isNothing = together?.findings.length === 0 && together.besides.length === 0;
  return [
    id,
    files.map(({ key }) => ranks.file(key)),
    ranks.settings(settings),
    listOrNot(answers),
    fichier,
    titre,
    certificateur,
    noms,
    fiche ?? 0,
    listOrNot(renouvelees),
    hashesFrom,
    hashes.length,
    packedFrom,
    packed.length,
    isNothing ? 1 : (together ?? 0),
  ];
}

/** What rows leave to the index that they stand in. */
export interface Around {
  files: readonly FileRow[];
  settings: readonly string[];
  hashes: Float64Array;
  packed: Uint8Array;
}

export function unitFrom(row: UnitRow, around: Around): UnitRecord {
  const [id, files, settings, answers, fichier, titre, certificateur, noms, fiche, renouvelees, ...apart] = row;
  const [hashesFrom, hashes, packedFrom, packed, together] = apart;
  return {
    id,
    files: files.map((rank) => {
      const file = around.files[rank] as FileRow;
      return { key: file[0], hash: file[3] };
    }),
    settings: around.settings[settings] as string,
    answers: answers || [],
    fonds: {
      hashes: around.hashes.subarray(hashesFrom, hashesFrom + hashes),
      fichier,
      titre,
      certificateur,
      noms,
      ...(fiche !== 0 && { fiche }),
      renouvelees: renouvelees || [],
    },
    packed: around.packed.subarray(packedFrom, packedFrom + packed),
    ...(together && { together: together === 1 ? NOTHING : together }),
  };
}

const NOTHING: Judged = { findings: [], besides: [] };

function listOrNot<T>(list: readonly T[]): readonly T[] | 0 {
  return list.length ? list : 0;
}
