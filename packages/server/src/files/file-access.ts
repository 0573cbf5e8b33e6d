import type { FileTrouble } from '@referentiel/language';

/** What a file says, and what was wrong in reading it: then its text may be empty. */
export interface ReadFile {
  text: string;
  trouble?: FileTrouble;
  /** What tells this state of the file from others without reading it; empty when that is not sure. */
  stamp?: string;
  /** It was not read: an earlier session knew it in this state. */
  isKnown?: true;
}

/** What stands under a folder. */
export interface Listing {
  /** URIs of the `.ref` files and configurations. */
  files: string[];
  /** Folders that could not be looked into, each with the system's code. */
  closed: { uri: string; code: string }[];
  /** Whether there are more folders than are looked into. */
  isCut: boolean;
}

/** How the server reads files that the editor has not opened. Nothing here throws, and nothing takes for ever. */
export interface FileAccess {
  /** Whether this reader serves URIs of a scheme. */
  serves(uri: string): boolean;
  /** What is under a folder; `most` is how many folders are worth looking into, that one first. */
  list(folder: string, most?: number): Promise<Listing>;
  /** A file as it is now; undefined for one that is not there. */
  read(uri: string): Promise<ReadFile | undefined>;
  /** What tells the present states of files from others, as in what `read` answers, without reading them; in their order. */
  stampsOf?(uris: readonly string[]): Promise<(string | undefined)[]>;
  /** The text of a file at once, as `read` reads it, where that can be done; undefined for one that is not there. */
  readAtOnce?(uri: string): string | undefined;
}
