import type { Place } from '@referentiel/model';
import { findRule, nearestRule } from '../rules/registry.js';
import type { RuleSettings, StatedWaiver } from '../rules/rule.js';
import type { SourceFile } from '../source/source-file.js';
import { severityIn } from './severity-in.js';
import type { Waiver } from './waivers.js';

/** The lines of a statement where it stands alone on them, else the statement itself. */
function wholeOf(place: Place | undefined, files: readonly SourceFile[]): Place | undefined {
  const file = files.find(({ uri }) => uri === place?.uri);
  if (!place || !file) return place;
  const { start, end } = place.range;
  const from = file.offsetAt({ line: start.line, character: 0 });
  const to = file.offsetAt({ line: end.line + 1, character: 0 });
  const before = file.text.slice(from, file.offsetAt(start));
  const after = file.text.slice(file.offsetAt(end), to);
  if (before.trim() || after.trim()) return place;
  return { uri: place.uri, range: { start: file.positionAt(from), end: file.positionAt(to) } };
}

/** What the rules on waivers see of those of a certification; `files` are the certification's. */
export function statedWaivers(
  waivers: readonly Waiver[],
  files: readonly SourceFile[],
  settings: RuleSettings,
): StatedWaiver[] {
  // Where the text is broken, what a waiver covers may not have been read.
  const isWhole = files.every(({ issues, parseErrors }) => !issues.length && !parseErrors.length);
  return waivers.map(({ regle, raison, element, place, findings }) => {
    const rule = findRule(regle);
    return {
      regle,
      raison,
      element,
      place,
      whole: wholeOf(place, files),
      rule,
      suggestion: rule ? undefined : nearestRule(regle.toUpperCase()),
      // What compares certifications is not known yet when one of them is looked at.
      isJudged: isWhole && rule?.check !== undefined && severityIn(rule, settings) !== 'off',
      count: findings.length,
    };
  });
}
