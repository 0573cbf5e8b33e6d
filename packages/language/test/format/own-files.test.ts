import { describe, expect, it } from 'vitest';
import { sameText } from '../../src/format/canonical-text.js';
import { formatUnguarded } from '../../src/format/index.js';
import { sameTree } from '../../src/format/same-tree.js';
import { untidy, withGuillemets } from './support/breakage.js';
import { bare, content, isSound, ref } from './support/reading.js';
import { ownFiles } from './support/samples.js';

const parse = (text: string) => ref.parser.LangiumParser.parse(text).value;

/** Every way of writing that the formatter undoes, at once; comments in columns would stay where they are. */
function rewritten(text: string): string {
  return withGuillemets(untidy(text.replace(/ {2,}\/\/.*/g, '')))
    .replace(/\b(\d+) (h|min|semaines|mois)\b(?=\n| )/g, '$1$2')
    .replaceAll('\n', '\r\n');
}

describe.each(ownFiles())('$name', ({ text }) => {
  it('keeps its meaning, its tokens and its comments', () => {
    const { text: formatted, safe } = formatUnguarded(text, ref);
    expect(safe).toBe(true);
    expect(isSound(formatted)).toBe(true);
    expect(sameTree(parse(text), parse(formatted), sameText)).toBe(true);
    expect(content(formatted)).toEqual(content(text));
    expect(bare(formatted)).toBe(formatted);
  });

  it('is found again from an untidy copy with guillemets, glued units and Windows line ends', () => {
    const tidy = bare(text.replace(/ {2,}\/\/.*/g, ''));
    expect(bare(rewritten(text)).replaceAll('\r\n', '\n')).toBe(tidy);
  });
});
