import { buildCatalogues } from '../build/catalogue.js';
import type { Catalogues, RuleContext, RuleSettings } from '../rules/rule.js';
import type { SourceFile } from '../source/source-file.js';
import { type GroupIssue, groupCertifications } from '../workspace/group.js';
import { checkCatalogues } from './catalogues.js';
import { CheckedCertification } from './checked-certification.js';
import { DEFAULT_RULE_SETTINGS } from './default-settings.js';
import { compareFindings, type Finding, finding, related } from './finding.js';
import { textFindings } from './text-findings.js';
import { togetherFindings } from './together.js';

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

/** Checks a workspace once: its files together with the built-in catalogues (`builtins`, already parsed). */
export function checkWorkspace(
  files: readonly SourceFile[],
  builtins: readonly SourceFile[],
  settingsOf: (uri: string) => RuleSettings = () => DEFAULT_RULE_SETTINGS,
): CheckedWorkspace {
  const shared = checkCatalogues(builtins.flatMap(buildCatalogues), files.flatMap(buildCatalogues));
  const { sources, issues } = groupCertifications(files);
  const certifications = sources.map((source) => new CheckedCertification(source, shared, settingsOf(source.main.uri)));
  const structure = [
    ...files.flatMap(textFindings),
    ...shared.findings,
    ...issues.map(groupFinding),
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

/** How a file that does not fit in the workspace is told. */
export function groupFinding({ rule, params, place, related: other }: GroupIssue): Finding {
  return finding(rule, related(params, place, other), place.uri);
}
