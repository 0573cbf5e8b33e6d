import type { Catalogue } from '@referentiel/model';
import type { Catalogues, RuleContext } from '../rules/rule.js';
import { type CataloguesAtHand, entreeOf } from './catalogues.js';
import { ALL_NAMES, catalogueQuestion, entryQuestion, partsOf, presenceQuestion } from './questions.js';
import { catalogueSignature, changedEntries, entrySignature } from './signatures.js';

/** A catalogue of the author, and the file that declares it. */
interface Declared {
  key: string;
  catalogue: Catalogue;
}

/**
 * The catalogues of a workspace by name, kept file by file. The built-in ones win over a namesake, then the first file by
 * name. What a file changes costs the catalogues of that file.
 */
export class CatalogueBook implements CataloguesAtHand {
  revision = 0;
  entree: RuleContext['entree'];
  /** Files whose catalogues have a namesake that changed, since they were last taken from here. */
  readonly changedFiles = new Set<string>();
  private readonly fixed: ReadonlyMap<string, Catalogue>;
  private readonly byFile = new Map<string, readonly Catalogue[]>();
  private readonly declared = new Map<string, Declared[]>();
  private known: Map<string, Catalogue> | undefined;

  constructor(builtin: readonly Catalogue[]) {
    this.fixed = new Map(builtin.map((catalogue) => [catalogue.code, catalogue]));
    this.entree = this.reader();
  }

  /** All by name, the built-in ones first, then in the order of the files. */
  get catalogues(): Catalogues {
    this.known ??= this.putTogether();
    return this.known;
  }

  /** Whether no file can change what this name means. */
  isFixed(name: string): boolean {
    return this.fixed.has(name);
  }

  /** What rules take of the answer to a question. */
  answerTo(question: string): string {
    const [kind, name, code] = partsOf(question);
    if (kind === 'names') return JSON.stringify([...this.catalogues.keys()]);
    const catalogue = this.catalogues.get(name);
    if (!catalogue) return '';
    if (kind === 'presence') return 'present';
    if (kind === 'catalogue') return catalogueSignature(catalogue);
    const entree = this.entree(name, code);
    return entree ? entrySignature(entree) : '';
  }

  /** The catalogues that a file declares. */
  of(key: string): readonly Catalogue[] {
    return this.byFile.get(key) ?? [];
  }

  /** Files that declare a catalogue. */
  files(): Iterable<string> {
    return this.byFile.keys();
  }

  /** What a file declares now; answers the questions whose answers are others from now on. */
  set(key: string, catalogues: readonly Catalogue[]): string[] {
    const before = this.of(key);
    if (before === catalogues || (!before.length && !catalogues.length)) return [];
    if (catalogues.length) this.byFile.set(key, catalogues);
    else this.byFile.delete(key);
    this.revision++;
    this.entree = this.reader();
    const names = new Set([...before, ...catalogues].map(({ code }) => code));
    const sameNames = namesOf(before) === namesOf(catalogues);
    if (!sameNames) this.known = undefined;
    // Names are listed in the order of their files, and in a file in that of their catalogues.
    const listed = sameNames ? [] : [ALL_NAMES];
    return [...listed, ...[...names].flatMap((name) => this.redeclare(name, key, catalogues))];
  }

  /** What changes for a name when a file declares other catalogues. */
  private redeclare(name: string, key: string, catalogues: readonly Catalogue[]): string[] {
    const known = this.declared.get(name) ?? [];
    const own = catalogues.filter(({ code }) => code === name).map((catalogue) => ({ key, catalogue }));
    const now = [...known.filter((one) => one.key !== key), ...own];
    now.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
    for (const one of [...known, ...now]) this.changedFiles.add(one.key);
    if (now.length) this.declared.set(name, now);
    else this.declared.delete(name);
    if (this.isFixed(name)) return [];
    const [before, after] = [known[0], now[0]];
    if (after) this.known?.set(name, after.catalogue);
    return questionsBetween(name, before?.catalogue, after?.catalogue);
  }

  private putTogether(): Map<string, Catalogue> {
    const known = new Map(this.fixed);
    for (const key of [...this.byFile.keys()].sort()) {
      for (const catalogue of this.of(key)) if (!known.has(catalogue.code)) known.set(catalogue.code, catalogue);
    }
    return known;
  }

  /** A new function each time: what is remembered of the answers of an old one is not asked again. */
  private reader(): RuleContext['entree'] {
    return (name, code) => entreeOf(this.catalogues)(name, code);
  }
}

function namesOf(catalogues: readonly Catalogue[]): string {
  return JSON.stringify(catalogues.map(({ code }) => code));
}

function questionsBetween(name: string, before: Catalogue | undefined, after: Catalogue | undefined): string[] {
  const isSameWhole = before && after && catalogueSignature(before) === catalogueSignature(after);
  return [
    ...(Boolean(before) === Boolean(after) ? [] : [presenceQuestion(name)]),
    ...(isSameWhole ? [] : [catalogueQuestion(name)]),
    ...changedEntries(before, after).map((code) => entryQuestion(name, code)),
  ];
}
