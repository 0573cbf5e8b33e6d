import type { Finding } from '../check/finding.js';
import { textFindings } from '../check/text-findings.js';
import type { SourceFile } from '../source/source-file.js';
import type { Titles } from '../workspace/outline.js';

/** A file of a project, and what is kept of it whether somebody has it open or not. */
export interface FileEntry {
  /** Its URI in one spelling for all. */
  readonly key: string;
  readonly file: SourceFile;
  /** Whether its tree stays: somebody works on it, or there is next to none. */
  readonly isWhole: boolean;
  readonly titles: readonly Titles[];
  /** What is wrong in the text itself. */
  readonly texts: readonly Finding[];
  /** What the host tells the states of the file apart by without reading it. */
  readonly stamp?: string | undefined;
}

/** An entry whose text is looked at when somebody asks what is wrong in it. */
export function wholeEntry(key: string, file: SourceFile, titles: readonly Titles[]): FileEntry {
  let texts: readonly Finding[] | undefined;
  return {
    key,
    file,
    isWhole: true,
    titles,
    get texts() {
      texts ??= textFindings(file);
      return texts;
    },
  };
}
