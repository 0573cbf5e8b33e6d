import type { SourceFile } from '../source/source-file.js';
import { type Finding, finding } from './finding.js';

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
