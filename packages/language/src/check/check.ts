import { type Catalogue, type Certification, Resolver, withoutPlaces } from '@referentiel/model';
import { buildCatalogues } from '../build/catalogue.js';
import { type BuiltCertification, buildCertification, type CertificationSource } from '../build/certification.js';
import { MODEL_RULES, ruleOf } from '../rules/registry.js';
import type { Catalogues, Params, RuleContext, Violation } from '../rules/rule.js';
import type { SourceFile } from '../source/source-file.js';
import { type GroupIssue, groupCertifications } from '../workspace/group.js';
import { withoutAssumed } from './assumed.js';
import { catalogueViolations } from './catalogue-findings.js';
import { compareFindings, type Finding } from './finding.js';

/** One certification of a workspace with what is wrong in it. */
export interface CheckedCertification {
  source: CertificationSource;
  certification: Certification;
}

export interface CheckedWorkspace {
  certifications: CheckedCertification[];
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
    found.push(finding('SYN-04', { place, params: { trouve: shorten(error.found) } }, file.uri));
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

/** Runs the rules of the model on one certification. */
function checkCertification(
  certification: Certification,
  catalogues: Catalogues,
  entree: RuleContext['entree'],
  uri: string,
): Finding[] {
  const context: RuleContext = {
    certification,
    resolver: new Resolver(certification),
    catalogues,
    entree,
  };
  const findings = MODEL_RULES.flatMap((rule) =>
    [...rule.check(context)].map((violation) => finding(rule.id, violation, uri)),
  );
  return withoutAssumed(findings, certification);
}

function builtFindings({ issues }: BuiltCertification, uri: string): Finding[] {
  return issues.map((issue) => finding(issue.rule, related(issue.params, issue.place, issue.related), uri));
}

/** The very same catalogue twice takes nothing from anybody: a copy of a built-in one, kept to be read. */
function isCopy(catalogue: Catalogue, known: Catalogue): boolean {
  return JSON.stringify(withoutPlaces(catalogue)) === JSON.stringify(withoutPlaces(known));
}

/**
 * Checks a workspace: its files together with the built-in catalogues (`builtins`, already parsed). Never throws on
 * account of what the files say.
 */
export function checkWorkspace(files: SourceFile[], builtins: SourceFile[]): CheckedWorkspace {
  const catalogues = new Map<string, Catalogue>();
  const findings = files.flatMap(textFindings);
  const own = files.flatMap(buildCatalogues);
  for (const catalogue of [...builtins.flatMap(buildCatalogues), ...own]) {
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
  const { sources, issues } = groupCertifications(files);
  findings.push(
    ...issues.map((issue) => finding(issue.rule, related(issue.params, issue.place, issue.related), issue.place.uri)),
  );
  const certifications = sources.map((source): CheckedCertification => {
    const built = buildCertification(source);
    findings.push(
      ...builtFindings(built, source.main.uri),
      ...checkCertification(built.certification, catalogues, entree, source.main.uri),
    );
    return { source, certification: built.certification };
  });
  return { certifications, entree, findings: findings.sort(compareFindings) };
}
