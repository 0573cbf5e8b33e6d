import type { Catalogue } from '@referentiel/model';
import { buildCatalogues } from '../build/catalogue.js';
import { type CertificationSource, filesOf } from '../build/certification.js';
import { TOGETHER_RULES } from '../rules/registry.js';
import type { Catalogues, RuleContext, RuleSettings } from '../rules/rule.js';
import type { SourceFile } from '../source/source-file.js';
import { groupCertifications } from '../workspace/group.js';
import { type CheckedCatalogues, checkCatalogues } from './catalogues.js';
import { CheckedCertification } from './checked-certification.js';
import { DEFAULT_RULE_SETTINGS } from './default-settings.js';
import { compareFindings, type Finding, finding, related } from './finding.js';
import { textFindings } from './text-findings.js';

export interface CheckedWorkspace {
  certifications: CheckedCertification[];
  catalogues: Catalogues;
  /** An entry of a catalogue at hand, by the catalogue's name and its code. */
  entree: RuleContext['entree'];
  /** What is wrong in texts, names, codes: all but remarks on wording; ordered by file and place. */
  structure: readonly Finding[];
  /** What is wrong of a certification beside the others; worked out when it is first asked for. */
  readonly together: readonly Finding[];
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

  /**
   * `builtins`: the built-in catalogues, parsed; `settingsOf`: what the project of a main file wants of the rules (the same
   * object until it changes). Never throws on account of what the files say.
   */
  check(
    files: readonly SourceFile[],
    builtins: readonly SourceFile[],
    settingsOf: (uri: string) => RuleSettings = () => DEFAULT_RULE_SETTINGS,
  ): CheckedWorkspace {
    const shared = this.checkCatalogues(files, builtins);
    const { sources, issues } = groupCertifications(files);
    const certifications = sources.map((source) =>
      this.checkCertification(source, shared, settingsOf(source.main.uri)),
    );
    const structure = [
      ...files.flatMap((file) => this.textFindings(file)),
      ...shared.findings,
      ...issues.map((issue) => finding(issue.rule, related(issue.params, issue.place, issue.related), issue.place.uri)),
      ...certifications.flatMap((certification) => certification.structure),
    ].sort(compareFindings);
    let together: Finding[] | undefined;
    return {
      certifications,
      catalogues: shared.catalogues,
      entree: shared.entree,
      structure,
      get together() {
        together ??= togetherFindings(certifications);
        return together;
      },
      get findings() {
        const wording = certifications.flatMap(({ redaction }) => redaction);
        return [...structure, ...wording, ...this.together].sort(compareFindings);
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

  private checkCertification(
    source: CertificationSource,
    shared: CheckedCatalogues,
    settings: RuleSettings,
  ): CheckedCertification {
    const key = source.node ?? source.main;
    const files = [...filesOf(source), source.node, shared, settings];
    const known = this.checked.get(key);
    if (known && sameItems(known.files, files)) return known.result;
    const result = new CheckedCertification(source, shared, settings);
    this.checked.set(key, { files, result });
    return result;
  }
}

/** What certifications say that others say too. */
function togetherFindings(certifications: readonly CheckedCertification[]): Finding[] {
  return TOGETHER_RULES.flatMap((rule) => {
    const violations = [...rule.checkTogether(certifications)];
    return certifications.flatMap((one) => {
      const own = violations.flatMap(({ context, violation }) => (context === one ? [violation] : []));
      return one.withoutAssumed(
        rule,
        one.findingsOf(rule, () => own),
      );
    });
  });
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
export function checkWorkspace(
  files: readonly SourceFile[],
  builtins: readonly SourceFile[],
  settingsOf?: (uri: string) => RuleSettings,
): CheckedWorkspace {
  return new WorkspaceChecker().check(files, builtins, settingsOf);
}
