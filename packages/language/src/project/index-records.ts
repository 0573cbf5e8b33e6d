import type { Catalogue } from '@referentiel/model';
import type { Finding } from '../check/finding.js';
import type { Judged } from '../check/together.js';
import type { Fonds } from '../rules/meta/fonds.js';
import type { FileOutline, Titles } from '../workspace/outline.js';

/** What is kept of a file. */
export interface FileRecord {
  key: string;
  uri: string;
  /** What the host tells the states of the file apart by without reading it. */
  stamp: string;
  hash: number;
  outline: FileOutline;
  titles: readonly Titles[];
  texts: readonly Finding[];
  catalogues: readonly Catalogue[];
}

/** What is kept of a certification, and all that it rests on. */
export interface UnitRecord {
  id: string;
  /** Its files as their texts were, the main one first: those of the same index. */
  files: readonly Pick<FileRecord, 'key' | 'hash'>[];
  settings: string;
  /** What it asked of the catalogues, with a hash of what they answered. */
  answers: readonly (readonly [question: string, hash: number])[];
  fonds: Fonds;
  packed: Uint8Array;
  /** What was told of it beside the others, if that was sure. */
  together?: Judged;
}

/** All that is kept of a project from one session to the next. */
export interface ProjectIndex {
  files: readonly FileRecord[];
  units: readonly UnitRecord[];
}
