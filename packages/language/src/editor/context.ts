import type { Finding } from '../check/finding.js';
import type { Snapshot } from '../project/snapshot.js';
import type { Bilingual } from '../rules/rule.js';
import type { SourceFile } from '../source/source-file.js';

export type Langue = 'fr' | 'en';

/** What every editor service gets: the file that is asked about, all that is known around it, the author's language. */
export interface EditorContext {
  readonly snapshot: Snapshot;
  readonly file: SourceFile;
  readonly langue: Langue;
  /** The findings of a file that the author sees now; without it, all of them. */
  readonly shown?: (file: SourceFile) => readonly Finding[];
}

/** The findings of a file as the author sees them now: a count of others would speak of what nothing shows. */
export function shownOf({ snapshot, shown }: EditorContext, file: SourceFile): readonly Finding[] {
  return shown?.(file) ?? snapshot.findingsOf(file);
}

/** The one who reads what a service says: all that messages need of the context. */
export type Reader = Pick<EditorContext, 'langue'>;

/** A text of the interface in the author's language. */
export function said({ langue }: Reader, text: Bilingual): string {
  return text[langue];
}
