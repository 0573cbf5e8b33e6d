import type { Catalogue } from '@referentiel/model';
import { buildCatalogues } from '../build/catalogue.js';
import { type CertificationSource, filesOf } from '../build/certification.js';
import type { Catalogues, RuleContext } from '../rules/rule.js';
import type { SourceFile } from '../source/source-file.js';
import { groupCertifications } from '../workspace/group.js';
import { type CheckedCatalogues, checkCatalogues } from './catalogues.js';
import { CheckedCertification } from './checked-certification.js';
import { compareFindings, type Finding, finding, related } from './finding.js';
import { textFindings } from './text-findings.js';

export interface CheckedWorkspace {
  certifications: CheckedCertification[];
  catalogues: Catalogues;
  /** An entry of a catalogue at hand, by the catalogue's name and its code. */
  entree: RuleContext['entree'];
  /** What is wrong in texts, names, codes: all but remarks on wording; ordered by file and place. */
  structure: readonly Finding[];
  /** All findings, ordered by file and place; those on wording are worked out when they are first asked for. */
  readonly findings: Finding[];
}

function sameItems<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, rank) => item === b[rank]);
}

/**
 * Checks a workspace again and again: what rests on files that did not change (the same `SourceFile` objects) is kept from
 * one time to the next, so that a keystroke costs its own certification.
 */
export class WorkspaceChecker {
  private readonly texts = new WeakMap<SourceFile, Finding[]>();
  private readonly built = new WeakMap<SourceFile, Catalogue[]>();
  private readonly checked = new WeakMap<object, { files: readonly unknown[]; result: CheckedCertification }>();
  private catalogues: { list: readonly Catalogue[]; result: CheckedCatalogues } | undefined;

  /** `builtins`: the built-in catalogues, parsed. Never throws on account of what the files say. */
  check(files: readonly SourceFile[], builtins: readonly SourceFile[]): CheckedWorkspace {
    const shared = this.checkCatalogues(files, builtins);
    const { sources, issues } = groupCertifications(files);
    const certifications = sources.map((source) => this.checkCertification(source, shared));
    const structure = [
      ...files.flatMap((file) => this.textFindings(file)),
      ...shared.findings,
      ...issues.map((issue) => finding(issue.rule, related(issue.params, issue.place, issue.related), issue.place.uri)),
      ...certifications.flatMap((certification) => certification.structure),
    ].sort(compareFindings);
    return {
      certifications,
      catalogues: shared.catalogues,
      entree: shared.entree,
      structure,
      get findings() {
        return [...structure, ...certifications.flatMap(({ redaction }) => redaction)].sort(compareFindings);
      },
    };
  }

  private textFindings(file: SourceFile): Finding[] {
    return remembered(this.texts, file, textFindings);
  }

  private checkCatalogues(files: readonly SourceFile[], builtins: readonly SourceFile[]): CheckedCatalogues {
    const cataloguesOf = (file: SourceFile) => remembered(this.built, file, buildCatalogues);
    const builtin = builtins.flatMap(cataloguesOf);
    const own = files.flatMap(cataloguesOf);
    const list = [...builtin, ...own];
    if (!this.catalogues || !sameItems(this.catalogues.list, list)) {
      this.catalogues = { list, result: checkCatalogues(builtin, own) };
    }
    return this.catalogues.result;
  }

  private checkCertification(source: CertificationSource, shared: CheckedCatalogues): CheckedCertification {
    const key = source.node ?? source.main;
    const files = [...filesOf(source), source.node, shared];
    const known = this.checked.get(key);
    if (known && sameItems(known.files, files)) return known.result;
    const result = new CheckedCertification(source, shared);
    this.checked.set(key, { files, result });
    return result;
  }
}

function remembered<K extends object, V>(cache: WeakMap<K, V>, key: K, make: (key: K) => V): V {
  let value = cache.get(key);
  if (value === undefined) {
    value = make(key);
    cache.set(key, value);
  }
  return value;
}

/** Checks a workspace once: its files together with the built-in catalogues (`builtins`, already parsed). */
export function checkWorkspace(files: readonly SourceFile[], builtins: readonly SourceFile[]): CheckedWorkspace {
  return new WorkspaceChecker().check(files, builtins);
}
