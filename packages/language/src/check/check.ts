import { type Catalogue, type Place, Resolver, withoutPlaces } from '@referentiel/model';
import { buildCatalogues } from '../build/catalogue.js';
import {
  type BuiltCertification,
  buildCertification,
  type CertificationSource,
  filesOf,
} from '../build/certification.js';
import { MODEL_RULES, ruleOf } from '../rules/registry.js';
import type { Catalogues, Params, RuleContext, Violation } from '../rules/rule.js';
import type { SourceFile } from '../source/source-file.js';
import { type GroupIssue, groupCertifications } from '../workspace/group.js';
import { withoutAssumed } from './assumed.js';
import { catalogueViolations } from './catalogue-findings.js';
import { compareFindings, type Finding } from './finding.js';

/** One certification of a workspace, its names resolved, with what is wrong in it. */
export interface CheckedCertification extends RuleContext {
  source: CertificationSource;
  /** Unordered; those of its texts (LEX, SYN) stand with their files. */
  findings: Finding[];
}

export interface CheckedWorkspace {
  certifications: CheckedCertification[];
  catalogues: Catalogues;
  /** An entry of a catalogue at hand, by the catalogue's name and its code. */
  entree: RuleContext['entree'];
  /** All findings, ordered by file and place. */
  findings: Finding[];
}

function finding(id: string, violation: Violation, fallback: string): Finding {
  const rule = ruleOf(id);
  const start = { line: 0, character: 0 };
  return {
    rule: id,
    severity: rule.severity,
    message: rule.message(violation.params),
    place: violation.place ?? { uri: fallback, range: { start, end: start } },
    ...(violation.element !== undefined && { element: violation.element }),
    source: rule.source,
    related: violation.related ?? [],
    fixes: violation.fixes ?? [],
  };
}

/** A stretch of text as a message quotes it. */
function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 40 ? `${line.slice(0, 40).trimEnd()}…` : line;
}

/** The lexer's repairs and the parser's errors of one file, one for each line at most for the latter. */
export function textFindings(file: SourceFile): Finding[] {
  const at = (start: number, end: number) => ({
    uri: file.uri,
    range: { start: file.positionAt(start), end: file.positionAt(end) },
  });
  const found = file.issues.map((issue) => {
    const fixes = issue.fix
      ? [
          {
            title: issue.fix.text
              ? { fr: `Écrire ${issue.fix.text.trim()}`, en: `Write ${issue.fix.text.trim()}` }
              : { fr: 'Retirer', en: 'Remove' },
            edits: [{ place: at(issue.fix.start, issue.fix.end), newText: issue.fix.text }],
          },
        ]
      : [];
    const params = { ...issue.params, extrait: shorten(file.text.slice(issue.start, issue.end)) };
    return finding(issue.rule, { place: at(issue.start, issue.end), params, fixes }, file.uri);
  });
  // What the lexer mended says it all: the parser's words on the same line would only repeat it.
  const lines = new Set(found.map((one) => one.place.range.start.line));
  for (const error of file.parseErrors) {
    const place = at(error.start, error.end);
    if (lines.has(place.range.start.line)) continue;
    lines.add(place.range.start.line);
    const params = { trouve: shorten(error.found), ...(error.missing && { manque: error.missing.join(' ') }) };
    found.push(finding('SYN-04', { place, params }, file.uri));
  }
  return found;
}

function related(params: Params, place: Violation['place'], other: GroupIssue['related']): Violation {
  return { place, params, related: other ? [{ place: other, message: { fr: 'voir ici', en: 'see here' } }] : [] };
}

function entryIndex(catalogues: Catalogues): RuleContext['entree'] {
  const index = new Map<string, Map<string, Catalogue['domaines'][number]['entrees'][number]>>();
  for (const [name, catalogue] of catalogues) {
    index.set(
      name,
      new Map(catalogue.domaines.flatMap((domaine) => domaine.entrees.map((entree) => [entree.code, entree]))),
    );
  }
  return (catalogue, code) => index.get(catalogue)?.get(code);
}

function builtFindings({ issues }: BuiltCertification, uri: string): Finding[] {
  return issues.map((issue) => finding(issue.rule, related(issue.params, issue.place, issue.related), uri));
}

/** A stretch of a file given by its offsets. */
function placeAt(files: SourceFile[], uri: string, start: number, end: number): Place | undefined {
  const file = files.find((one) => one.uri === uri);
  return file && { uri, range: { start: file.positionAt(start), end: file.positionAt(end) } };
}

/** Builds one certification and runs the rules of the model on it. */
function checkCertification(
  source: CertificationSource,
  { catalogues, entree }: Pick<RuleContext, 'catalogues' | 'entree'>,
): CheckedCertification {
  const { uri } = source.main;
  const built = buildCertification(source);
  const { certification } = built;
  const context: RuleContext = {
    certification,
    resolver: new Resolver(certification),
    catalogues,
    entree,
    placeAt: (around, start, end) => placeAt(filesOf(source), around, start, end),
  };
  const broken = MODEL_RULES.flatMap((rule) =>
    [...rule.check(context)].map((violation) => finding(rule.id, violation, uri)),
  );
  return {
    ...context,
    source,
    findings: [...builtFindings(built, uri), ...withoutAssumed(broken, certification)],
  };
}

/** The very same catalogue twice takes nothing from anybody: a copy of a built-in one, kept to be read. */
function isCopy(catalogue: Catalogue, known: Catalogue): boolean {
  return JSON.stringify(withoutPlaces(catalogue)) === JSON.stringify(withoutPlaces(known));
}

/** The catalogues of a workspace by name, with an index of their entries and what is wrong in the author's own. */
interface CheckedCatalogues {
  catalogues: Catalogues;
  entree: RuleContext['entree'];
  findings: Finding[];
}

function checkCatalogues(builtin: Catalogue[], own: Catalogue[]): CheckedCatalogues {
  const catalogues = new Map<string, Catalogue>();
  const findings: Finding[] = [];
  for (const catalogue of [...builtin, ...own]) {
    const known = catalogues.get(catalogue.code);
    if (!known) catalogues.set(catalogue.code, catalogue);
    else if (catalogue.place && !isCopy(catalogue, known)) {
      const violation = related({ code: catalogue.code }, catalogue.place, known.place);
      findings.push(finding('REF-06', violation, catalogue.place.uri));
    }
  }
  const entree = entryIndex(catalogues);
  for (const catalogue of own) {
    for (const { rule, violation } of catalogueViolations(catalogue, catalogues, entree)) {
      findings.push(finding(rule, violation, catalogue.place?.uri ?? ''));
    }
  }
  return { catalogues, entree, findings };
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
    const findings = [
      ...files.flatMap((file) => this.textFindings(file)),
      ...shared.findings,
      ...issues.map((issue) => finding(issue.rule, related(issue.params, issue.place, issue.related), issue.place.uri)),
      ...certifications.flatMap((certification) => certification.findings),
    ].sort(compareFindings);
    return { certifications, catalogues: shared.catalogues, entree: shared.entree, findings };
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
    const result = checkCertification(source, shared);
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
