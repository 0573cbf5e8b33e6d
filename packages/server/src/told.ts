import { type Finding, ruleOf, type Snapshot, type SourceFile } from '@referentiel/language';
import type { Settings } from './settings.js';
import { isUntitled } from './workspace/author-file.js';

/**
 * What a text is told whatever the other files say: its writing, its words. A name that is not found, a competence that nothing
 * evaluates, a bloc that is missing may stand in a part that was not read yet.
 */
const OF_ITSELF = /^(?:LEX|SYN|CFG|TXT|CMP|CRI)-/;

/** What identifies a remark on wording from one moment to the next, wherever the text has moved it. */
function keyOf({ rule, element, message }: Finding): string {
  return `${rule}|${element ?? ''}|${message.fr}`;
}

function isWording(finding: Finding): boolean {
  return ruleOf(finding.rule).redaction === true;
}

/**
 * What the author has been told of each file. Remarks on wording wait for a save (or the opening): until then those already
 * told stay where they belong or vanish, and no new one appears, neither in the text nor in any count of it.
 */
export class Told {
  private readonly wording = new Map<string, ReadonlySet<string>>();
  /** Texts of which all was told once: they keep it while other folders are read. */
  private readonly whole = new Set<string>();
  /** Open texts that were told of at least in part. */
  private readonly greeted = new Set<string>();

  /** Whether nothing was told of a text yet. */
  isFresh(uri: string): boolean {
    return !this.greeted.has(uri) && !this.whole.has(uri);
  }

  /** Something was told of a text. */
  greet(uri: string): void {
    this.greeted.add(uri);
  }

  /** What may be shown of a text that was just opened: judging its wording takes a while, and comes next. */
  atFirst(file: SourceFile, snapshot: Snapshot, isReading: boolean): readonly Finding[] {
    return this.sure(file, snapshot.structureOf(file), isReading);
  }

  /** The findings of a file that may be shown now; `isReading` while files of the workspace are still to be read. */
  shown(file: SourceFile, snapshot: Snapshot, settings: Settings, isReading: boolean): readonly Finding[] {
    return this.sure(file, this.known(file, snapshot, settings), isReading);
  }

  /** Those of some findings of a file that nothing still to be read may answer. */
  private sure({ uri }: SourceFile, findings: readonly Finding[], isReading: boolean): readonly Finding[] {
    return this.isPartial(uri, isReading) ? findings.filter(({ rule }) => OF_ITSELF.test(rule)) : findings;
  }

  /** Whether a text is told of in part: what others may hold of it was never known yet, and is still being read. */
  isPartial(uri: string, isReading: boolean): boolean {
    return isReading && !this.whole.has(uri) && !isUntitled(uri);
  }

  private known(file: SourceFile, snapshot: Snapshot, { validation }: Settings): readonly Finding[] {
    const told = this.wording.get(file.uri);
    // Nobody is typing near a text of which nothing is open.
    if (!told || !snapshot.isWorkedOn(file) || validation.redaction === 'frappe') return snapshot.findingsOf(file);
    // Nothing told, nothing to follow: the wording is not even looked at.
    if (told.size === 0) return snapshot.structureOf(file);
    const rules = new Set([...told].map((key) => key.slice(0, key.indexOf('|'))));
    return snapshot.findingsOf(file, rules).filter((finding) => !isWording(finding) || told.has(keyOf(finding)));
  }

  /** These findings of a file, all that could be told, were sent: until the next save, no remark on wording but theirs is told. */
  sent(file: SourceFile, snapshot: Snapshot, findings: readonly Finding[]): void {
    const { uri } = file;
    this.whole.add(uri);
    if (snapshot.isWorkedOn(file)) this.wording.set(uri, new Set(findings.filter(isWording).map(keyOf)));
    else this.wording.delete(uri);
  }

  /** The next remarks on a file are welcome, all of them. */
  welcome(uri: string): void {
    this.wording.delete(uri);
  }

  /** The next remarks on any file are welcome. */
  welcomeAll(): void {
    this.wording.clear();
  }

  /** A text that is gone is no longer remembered. */
  forget(uri: string): void {
    this.wording.delete(uri);
    this.whole.delete(uri);
    this.greeted.delete(uri);
  }
}
