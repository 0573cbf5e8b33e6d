import { relative, sep } from 'node:path';
import type { Finding, Severity } from '@referentiel/language';
import { pathOf, shownPath } from '../files/shown-path.js';
import { sayBilingual } from '../language.js';
import { printable } from '../printable.js';

const COMMAND: Record<Severity, string> = { error: 'error', warning: 'warning', hint: 'notice' };

/** What would end the line, or begin an escape, in the message of a workflow command. */
function data(text: string): string {
  return printable(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));
}

/** In its properties, what would end one of them as well. */
function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** GitHub finds a file from the root of the repository, wherever the command is given. */
function fileOf(uri: string): string {
  const path = pathOf(uri);
  const root = process.env.GITHUB_WORKSPACE;
  const inside = root ? relative(root, path).split(sep).join('/') : '';
  return inside && !inside.startsWith('../') ? inside : path === uri ? uri : shownPath(path);
}

function line({ rule, severity, message, place, element, related }: Finding): string {
  const { start, end } = place.range;
  // GitHub takes columns only of what stands on one line.
  const columns = start.line === end.line ? { col: start.character + 1, endColumn: end.character + 1 } : {};
  const properties = {
    file: fileOf(place.uri),
    line: start.line + 1,
    endLine: end.line + 1,
    ...columns,
    title: element === undefined ? rule : `${rule} (${element})`,
  };
  const others = related.map(
    (one) => `${fileOf(one.place.uri)}:${one.place.range.start.line + 1}  ${sayBilingual(one.message)}`,
  );
  const written = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${COMMAND[severity]} ${written.join(',')}::${data([sayBilingual(message), ...others].join('\n'))}\n`;
}

/**
 * The report as GitHub Actions shows it on the lines of a change: a workflow command each. Source: GitHub Docs, « Workflow
 * commands for GitHub Actions », and the escapes of actions/toolkit.
 */
export function githubReport(findings: readonly Finding[]): string {
  return findings.map(line).join('');
}
