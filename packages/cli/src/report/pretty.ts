import { styleText } from 'node:util';
import type { Finding, Severity } from '@referentiel/language';
import { say, sayBilingual } from '../language.js';
import { pathOf, shownPath } from '../workspace.js';

type Style = Parameters<typeof styleText>[0];

/** Colours where the stream is a terminal that wants them. */
export function painter(stream: NodeJS.WriteStream): (style: Style, text: string) => string {
  const colours = stream.isTTY && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
  return (style, text) => (colours ? styleText(style, text, { validateStream: false }) : text);
}

export function severityName(severity: Severity): string {
  if (severity === 'error') return say('erreur', 'error');
  return severity === 'warning' ? say('avertissement', 'warning') : say('suggestion', 'hint');
}

const COLOUR: Record<Severity, Style> = { error: 'red', warning: 'yellow', hint: 'cyan' };
const WIDTH = 110;

/** The line of a finding with what is meant underlined; a long line is cut around it. */
function excerpt(finding: Finding, text: string): string[] {
  const { start, end } = finding.place.range;
  const line = (text.split(/\r\n|\n|\r/)[start.line] ?? '').replaceAll('\t', ' ');
  const from = Math.max(0, Math.min(start.character - 30, line.length - WIDTH));
  const shown = line.slice(from, from + WIDTH);
  const last = end.line === start.line ? end.character : line.length;
  const length = Math.max(1, Math.min(last, from + shown.length) - start.character);
  const number = String(start.line + 1);
  const margin = ' '.repeat(number.length);
  return [`  ${number} │ ${from > 0 ? '…' : ''}${shown}`, `  ${margin} │ ${from > 0 ? ' ' : ''}${' '.repeat(start.character - from)}${'~'.repeat(length)}`];
}

/** One finding as a person reads it: place, message, excerpt, remedy, source. */
export function prettyFinding(finding: Finding, text: string | undefined, stream: NodeJS.WriteStream): string {
  const paint = painter(stream);
  const { start } = finding.place.range;
  const where = `${shownPath(pathOf(finding.place.uri))}:${start.line + 1}:${start.character + 1}`;
  const head = `${paint('bold', where)}  ${paint(COLOUR[finding.severity], severityName(finding.severity))}  ${paint('dim', finding.rule)}`;
  const lines = [head, `  ${sayBilingual(finding.message)}`];
  if (text !== undefined) lines.push(...excerpt(finding, text).map((line) => paint('dim', line)));
  for (const { place, message } of finding.related) {
    const at = `${shownPath(pathOf(place.uri))}:${place.range.start.line + 1}:${place.range.start.character + 1}`;
    lines.push(`  ${paint('dim', `${at}  ${sayBilingual(message)}`)}`);
  }
  return lines.join('\n');
}
