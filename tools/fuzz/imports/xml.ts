import type { Random } from '../support/random.ts';
import { ODD, SIGNS } from '../text/characters.ts';

const TAG = /<[^<>]{0,400}>/g;
const VALUES = [
  '',
  '0',
  '-1',
  '1',
  '65536',
  '4294967296',
  'nan',
  '1e9',
  'x',
  '__proto__',
  '../../x',
  'javascript:alert(1)',
];

function tags(text: string): { start: number; end: number }[] {
  return [...text.matchAll(TAG)].map(({ index, 0: tag }) => ({ start: index, end: index + tag.length }));
}

/** An element from its first tag to the one that closes it, or a tag alone. */
function element(text: string, random: Random): { start: number; end: number } | undefined {
  const all = tags(text);
  if (!all.length) return undefined;
  const { start, end } = random.pick(all);
  const name = /^<([\w:.-]+)/.exec(text.slice(start, end))?.[1];
  if (!name || text.slice(start, end).endsWith('/>')) return { start, end };
  const close = text.indexOf(`</${name}>`, end);
  return close < 0 ? { start, end } : { start, end: close + name.length + 3 };
}

/** XML or HTML with one thing changed: an element that goes, comes twice or elsewhere; an attribute; a word. */
export function spoiledXml(text: string, random: Random): string {
  const kind = random.next();
  const found = element(text, random);
  if (!found) return random.pick(SIGNS);
  const { start, end } = found;
  const own = text.slice(start, end);
  if (kind < 0.2) return text.slice(0, start) + text.slice(end);
  if (kind < 0.35) return text.slice(0, end) + own.repeat(random.few(30)) + text.slice(end);
  if (kind < 0.55) {
    const other = element(text, random) ?? found;
    return text.slice(0, other.start) + own + text.slice(other.start);
  }
  if (kind < 0.6) {
    const deep = random.few(200);
    const name = /^<([\w:.-]+)/.exec(own)?.[1] ?? 'p';
    return text.slice(0, start) + `<${name}>`.repeat(deep) + own + `</${name}>`.repeat(deep) + text.slice(end);
  }
  if (kind < 0.75) {
    const values = [...text.matchAll(/="[^"<>]{0,200}"/g)];
    if (!values.length) return text;
    const { index, 0: value } = random.pick(values);
    return `${text.slice(0, index)}="${random.pick(VALUES)}"${text.slice(index + value.length)}`;
  }
  if (kind < 0.9) {
    const texts = [...text.matchAll(/>[^<>]{1,300}</g)];
    if (!texts.length) return text;
    const { index, 0: words } = random.pick(texts);
    const other = random.pick(texts)[0].slice(1, -1);
    const odd = random.pick([...ODD, ...SIGNS]);
    const instead = random.chance(0.5) ? other : words.slice(1, -1) + odd + other;
    return `${text.slice(0, index + 1)}${instead}${text.slice(index + words.length - 1)}`;
  }
  const at = random.below(text.length);
  return text.slice(0, at) + random.pick(['', ...SIGNS, ...ODD]) + text.slice(at + random.below(30));
}
