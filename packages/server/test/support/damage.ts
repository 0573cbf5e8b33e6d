import type { Range } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { chance } from '../../../../scripts/chance.mjs';

/** What a change of a text is for an editor. */
export interface Change {
  range: Range;
  text: string;
}

const PIECES = [
  ...[
    '"',
    '"""',
    '« ',
    ' »',
    '{',
    '}',
    '{durée}',
    ',',
    ';',
    ':',
    '.',
    '-',
    '\\',
    '//',
    '/*',
    '*/',
    '…',
    '\ufeff',
    '\u0301',
  ],
  ...['\n', '\r\n', '\r', '\n\n', '\t', ' ', '\u00a0', '\ud800', '😀', '\u0000', '\u2028'],
  ...[
    'bloc ',
    'compétence C1 "',
    'critère ',
    'évaluée par ',
    'réf e-CF ',
    'reprend ',
    'dans X\n',
    'certification Y {\n',
  ],
  ...[
    'épreuve E1 "É" { ',
    'texte T ',
    'codes { ',
    'choix ',
    'option ',
    'note "x"',
    'C1',
    'E1.P1',
    '30 h',
    'A.',
    'catalogue K {',
  ],
];

/** Spoils texts as careless typing and pasting do; the same seed spoils in the same way. */
export class Damager {
  private readonly next: () => number;

  constructor(seed: number) {
    this.next = chance(seed);
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T;
  }

  /** One change: a stretch cut, replaced, doubled, or something typed in between. */
  change(text: string): Change {
    const document = TextDocument.create('', 'ref', 0, text);
    const from = this.below(text.length + 1);
    const length = this.next() < 0.5 ? 0 : this.below(this.next() < 0.8 ? 12 : 200);
    const until = this.next() < 0.05 ? text.length : Math.min(text.length, from + length);
    const insert =
      this.next() < 0.15 ? text.slice(from, from + this.below(300)) : this.next() < 0.8 ? this.pick(PIECES) : '';
    return { range: { start: document.positionAt(from), end: document.positionAt(until) }, text: insert };
  }
}

/** The text after one change, as an editor makes it. */
export function changed(text: string, { range, text: newText }: Change): string {
  return TextDocument.applyEdits(TextDocument.create('', 'ref', 0, text), [{ range, newText }]);
}
