import { styleText } from 'node:util';
import type { Finding, Severity } from '@referentiel/language';
import { shownUri } from '../files/shown-path.js';
import { say, sayBilingual } from '../language.js';
import type { Output } from '../output.js';
import { printableLine } from '../printable.js';
import { excerpt } from './excerpt.js';

type Style = Parameters<typeof styleText>[0];

/** Colours where the stream is a terminal that wants them. */
function painter(stream: Output): (style: Style, text: string) => string {
  const colours = stream.isTTY && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
  return (style, text) => (colours ? styleText(style, text, { validateStream: false }) : text);
}

export function severityName(severity: Severity): string {
  if (severity === 'error') return say('erreur', 'error');
  return severity === 'warning' ? say('avertissement', 'warning') : say('conseil', 'hint');
}

const COLOUR: Record<Severity, Style> = { error: 'red', warning: 'yellow', hint: 'cyan' };

function where({ uri, range }: Finding['place']): string {
  return `${printableLine(shownUri(uri))}:${range.start.line + 1}:${range.start.character + 1}`;
}

function pretty(finding: Finding, text: string | undefined, stream: Output): string {
  const paint = painter(stream);
  const severity = paint(COLOUR[finding.severity], severityName(finding.severity));
  const lines = [
    `${paint('bold', where(finding.place))}  ${severity}  ${paint('dim', finding.rule)}`,
    `  ${printableLine(sayBilingual(finding.message))}`,
    ...(text === undefined ? [] : excerpt(finding, text).map((line) => `  ${paint('dim', line)}`)),
    ...finding.related.map(
      ({ place, message }) => `  ${paint('dim', `${where(place)}  ${printableLine(sayBilingual(message))}`)}`,
    ),
  ];
  return `${lines.join('\n')}\n\n`;
}

/** Writes findings as a person reads them: place, message, excerpt, related places. */
export function writeFindings(
  findings: Finding[],
  files: readonly { uri: string; text: string }[],
  stream: Output,
): void {
  const texts = new Map(files.map(({ uri, text }) => [uri, text]));
  for (const finding of findings) stream.write(pretty(finding, texts.get(finding.place.uri), stream));
}
