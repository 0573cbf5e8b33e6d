import { pathToFileURL } from 'node:url';
import { Project } from '@referentiel/language';
import { UsageError } from './exit-code.js';
import { readText, withoutMark } from './files/read-text.js';
import { pathOf } from './files/shown-path.js';
import { services } from './services.js';
import { spareMemory } from './spare-memory.js';

/** Reads a file again; what could not be read was told when it was first read. */
function readAgain(uri: string): string | undefined {
  try {
    return withoutMark(readText(pathOf(uri)));
  } catch {
    return undefined;
  }
}

const DISK = { serves: () => true, read: readAgain };

/** While a command runs, a file is taken for what it was when it was first read. */
const STAMP = 'read';

/** The texts of a workspace: of very many, most are looked at and let go while the others are read. */
export class Texts {
  readonly project: Project;
  readonly uris: string[] = [];

  constructor(isFinal: boolean) {
    this.project = new Project(services(), DISK, { isFinal });
    this.project.isHasty = true;
  }

  take(path: string, text: string): void {
    const uri = pathToFileURL(path).href;
    this.project.setClosed(uri, text, undefined, STAMP);
    this.project.makeRoom();
    this.taken(uri);
  }

  /** Takes a file that a helper has read; says whether it has. */
  takeKnown(path: string): boolean {
    const uri = pathToFileURL(path).href;
    if (!this.project.setKnown(uri, STAMP)) return false;
    this.taken(uri);
    return true;
  }

  private taken(uri: string): void {
    this.uris.push(uri);
    spareMemory(this.uris.length);
  }

  /** Reads a requested file; what keeps it from being read is given back as a message. */
  read(path: string): string | undefined {
    try {
      this.take(path, withoutMark(readText(path)));
      return undefined;
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      return error.message;
    }
  }
}
