import { type Finding, ruleOf, type Snapshot, type SourceFile } from '@referentiel/language';
import type { Settings } from './settings.js';

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

  /** The findings of a file that may be shown now. */
  shown(file: SourceFile, snapshot: Snapshot, { validation }: Settings): readonly Finding[] {
    const told = this.wording.get(file.uri);
    if (!told || validation.redaction === 'frappe') return snapshot.findingsOf(file);
    // Nothing told, nothing to follow: the wording is not even looked at.
    if (told.size === 0) return snapshot.structureOf(file);
    return snapshot.findingsOf(file).filter((finding) => !isWording(finding) || told.has(keyOf(finding)));
  }

  /** These findings of a file were sent: until the next save, no remark on wording but theirs is told. */
  sent(uri: string, findings: readonly Finding[]): void {
    this.wording.set(uri, new Set(findings.filter(isWording).map(keyOf)));
  }

  /** The next remarks on a file are welcome, all of them. */
  welcome(uri: string): void {
    this.wording.delete(uri);
  }

  /** The next remarks on any file are welcome. */
  welcomeAll(): void {
    this.wording.clear();
  }

  /** Texts that are gone are no longer remembered. */
  forgetAllBut(present: ReadonlySet<string>): void {
    for (const uri of this.wording.keys()) if (!present.has(uri)) this.wording.delete(uri);
  }
}
