import { describe, expect, it } from 'vitest';
import { guidePages } from './pages.js';

/** The prose of a page, line by line: code becomes a word, links keep their text. */
function proseOf(text: string): string[] {
  let fenced = false;
  return text.split('\n').map((line) => {
    const isFence = /^\s*```/.test(line);
    if (isFence) fenced = !fenced;
    if (fenced || isFence || /^[\s|:-]*$/.test(line) || line.startsWith('<!--')) return '';
    return line.replace(/`[^`]*`/g, 'X').replace(/\]\([^)]*\)/g, ']');
  });
}

/** What a line breaks of French typography. */
function faultsOf(line: string): string[] {
  const faults = [
    ...line.matchAll(/(?<=\S)(?<![\u00a0\u202f!?…])[:;!?»](?=\s|$|[)*|])/g),
    ...line.matchAll(/«(?![\u00a0\u202f])/g),
    ...line.matchAll(/\p{L}'\p{L}/gu),
    ...line.matchAll(/ [:;!?»%]/g),
    ...line.matchAll(/[ \u00a0\u202f]{2,}(?=\S)(?<=\S\s+)/g),
  ];
  return faults.map(({ 0: sign, index }) => `${sign} in « ${line.slice(Math.max(0, index - 20), index + 10)} »`);
}

describe('the French of the guide', () => {
  it('has no-break spaces and curly apostrophes where they belong', () => {
    const pages = guidePages();
    const faults = pages.flatMap(({ path, text }) =>
      proseOf(text).flatMap((line, index) => faultsOf(line).map((fault) => `${path}:${index + 1} ${fault}`)),
    );
    expect(faults).toEqual([]);
  });

  it('would show a fault', () => {
    expect(faultsOf('une liste : deux')).not.toEqual([]);
    expect(faultsOf('une liste: deux')).not.toEqual([]);
    expect(faultsOf('« mot »')).not.toEqual([]);
    expect(faultsOf("l'outil")).not.toEqual([]);
    expect(faultsOf('«\u00a0\u00a0mot\u00a0»')).not.toEqual([]);
    expect(faultsOf('«\u00a0mot\u00a0»\u00a0: l’outil, 10:30')).toEqual([]);
  });
});
