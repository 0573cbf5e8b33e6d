import { labelOf } from './label.js';
import { type Line, lineFrom } from './line.js';

/** A line without the label that opens it. */
export function bodyBehindLabel([first, ...rest]: readonly Line[]): Line[] {
  const label = first && labelOf(first);
  if (!first || !label) return first ? [first, ...rest] : [];
  const { runs: _runs, text: _text, bold: _bold, italic: _italic, ...others } = first;
  return label.rest.length ? [lineFrom(label.rest, others), ...rest] : [...rest];
}
