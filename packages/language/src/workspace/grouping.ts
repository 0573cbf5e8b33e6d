import { folderOf } from '../source/source-file.js';
import { draftIssue, furtherHeads, type GroupIssue, lostPart } from './group-issue.js';
import { Mains } from './mains.js';
import type { FileOutline } from './outline.js';

/** A file as grouping sees it. `key` is its URI in one spelling for all. */
export interface Member {
  key: string;
  uri: string;
  folder: string;
  outline: FileOutline;
}

/** Which files make a certification: the main one, the rank of the certification in it (-1 for a draft), the parts. */
export interface UnitShape {
  id: string;
  main: Member;
  rank: number;
  /** In the order of their names. */
  parts: Member[];
}

function isUnder(folder: string, above: string): boolean {
  return folder === above || folder.startsWith(`${above}/`);
}

/**
 * Puts the files of a workspace together, one at a time: `dans X` means the certification X of the same folder, else of
 * the nearest folder above; two of them in one folder is an error (langage.md). What a file changes costs what
 * names the same codes, however many files there are.
 */
export class Grouping {
  readonly units = new Map<string, UnitShape>();
  /** Certifications made, changed or gone since they were last taken from here. */
  readonly changedUnits = new Set<string>();
  /** Files whose issues may have changed since they were last taken from here. */
  readonly changedFiles = new Set<string>();
  private readonly members = new Map<string, Member>();
  private readonly mains = new Mains();
  private readonly parts = new Map<string, Set<string>>();
  /** The certifications that stand in a file. */
  private readonly held = new Map<string, UnitShape[]>();
  /** The certification of another file that a file is a part of. */
  private readonly owners = new Map<string, UnitShape>();
  private readonly issues = new Map<string, GroupIssue[]>();

  /** What is wrong with how a file stands among the others. */
  issuesOf(key: string): readonly GroupIssue[] {
    return this.issues.get(key) ?? [];
  }

  /** The certifications that a file holds or is a part of, the first one first. */
  unitsOf(key: string): readonly UnitShape[] {
    const own = this.held.get(key);
    if (own) return own;
    const owner = this.owners.get(key);
    return owner ? [owner] : [];
  }

  /** The certification of another file that a file is a part of. */
  ownerOf(key: string): UnitShape | undefined {
    return this.owners.get(key);
  }

  /** Takes a file, new or changed. */
  set(member: Member): void {
    const codes = this.take(member.key);
    this.put(member, codes);
    this.regroup(codes, member.key);
  }

  remove(key: string): void {
    this.regroup(this.take(key), key);
  }

  /** Takes a file out; answers the codes that other files may have meant it by, each with its folder. */
  private take(key: string): Map<string, string> {
    const codes = new Map<string, string>();
    const member = this.members.get(key);
    if (!member) return codes;
    this.members.delete(key);
    this.settleIssues(key, []);
    this.dropHeld(key);
    for (const { code } of member.outline.heads) {
      if (code === undefined) continue;
      this.mains.remove(code, member.folder, key);
      codes.set(code, member.folder);
    }
    this.leave(member);
    this.parts.get(codeOf(member) ?? '')?.delete(key);
    return codes;
  }

  private put(member: Member, codes: Map<string, string>): void {
    const { key, folder, outline } = member;
    this.members.set(key, member);
    this.settleIssues(key, furtherHeads(outline));
    for (const [rank, { code }] of outline.heads.entries()) {
      this.hold(member, rank);
      if (code === undefined) continue;
      this.mains.add(code, folder, { key, rank });
      codes.set(code, folder);
    }
    if (outline.heads.length) return;
    const code = codeOf(member);
    if (code !== undefined) {
      const known = this.parts.get(code);
      if (known) known.add(key);
      else this.parts.set(code, new Set([key]));
    }
    this.join(member);
  }

  /** Looks again where the parts belong that may mean these certifications. */
  private regroup(codes: ReadonlyMap<string, string>, but: string): void {
    for (const [code, folder] of codes) {
      for (const key of this.parts.get(code) ?? []) {
        const part = this.members.get(key);
        if (!part || key === but || !isUnder(part.folder, folder)) continue;
        this.leave(part);
        this.join(part);
      }
    }
  }

  /** Puts a file without a certification of its own where it belongs. */
  private join(member: Member): void {
    const { key, folder, outline } = member;
    const code = codeOf(member);
    const found = code === undefined ? [] : this.mains.near(code, folder, folderOf);
    const [main] = found;
    const unit = main && found.length === 1 ? this.held.get(main.key)?.[main.rank] : undefined;
    if (unit) {
      this.owners.set(key, unit);
      const before = unit.parts.findIndex(({ uri }) => uri > member.uri);
      unit.parts.splice(before < 0 ? unit.parts.length : before, 0, member);
      this.changedUnits.add(unit.id);
      this.settleIssues(key, []);
      return;
    }
    const heads = found.flatMap((one) => this.members.get(one.key)?.outline.heads[one.rank] ?? []);
    const lost = outline.dans && lostPart(outline.dans, heads);
    const draft = outline.draft && !lost ? draftIssue(outline.draft) : undefined;
    this.settleIssues(key, [...(lost ? [lost] : []), ...(draft ? [draft] : [])]);
    if (!outline.draft) return;
    this.hold(member, -1);
  }

  /** Takes a file without a certification of its own from where it belongs. */
  private leave({ key }: Member): void {
    this.dropHeld(key);
    const unit = this.owners.get(key);
    this.owners.delete(key);
    if (!unit || this.units.get(unit.id) !== unit) return;
    unit.parts = unit.parts.filter((part) => part.key !== key);
    this.changedUnits.add(unit.id);
  }

  private hold(main: Member, rank: number): void {
    const id = unitId(main.key, rank);
    const unit: UnitShape = { id, main, rank, parts: [] };
    this.units.set(id, unit);
    this.changedUnits.add(id);
    const own = this.held.get(main.key);
    if (own) own.push(unit);
    else this.held.set(main.key, [unit]);
  }

  private dropHeld(key: string): void {
    for (const { id } of this.held.get(key) ?? []) {
      this.units.delete(id);
      this.changedUnits.add(id);
    }
    this.held.delete(key);
  }

  private settleIssues(key: string, issues: GroupIssue[]): void {
    if (!issues.length && !this.issues.has(key)) return;
    this.changedFiles.add(key);
    if (issues.length) this.issues.set(key, issues);
    else this.issues.delete(key);
  }
}

/** What a part file means by `dans`; undefined for a file with a certification of its own, which is no part. */
function codeOf({ outline }: Member): string | undefined {
  return outline.heads.length ? undefined : outline.dans?.nom.normalize('NFC');
}

/** The name of a certification among others: its main file, and its rank there. */
export function unitId(key: string, rank: number): string {
  return `${key}#${rank < 0 ? 'draft' : rank}`;
}
