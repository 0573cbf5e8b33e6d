import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { morph } from '../../src/preview/webview/morph.js';
import { FakeElement, holding } from './support/dom.js';

function morphed(page: FakeElement, html: string): FakeElement {
  morph(page as unknown as Element, holding(html) as unknown as Element);
  return page;
}

function child(page: FakeElement, rank: number): FakeElement {
  const found = page.childNodes[rank];
  if (!(found instanceof FakeElement)) throw new Error(`no element ${rank}`);
  return found;
}

const rows = (...codes: string[]) =>
  codes.map((code) => `<tr data-cle="${code}"><td><p>${code}</p></td></tr>`).join('');

describe('changing a page in place', () => {
  it('changes words and attributes of nodes that stay', () => {
    const page = holding('<p class="a" data-start="1:0">Un</p><p>Deux</p>');
    const [first, second] = page.childNodes;
    morphed(page, '<p data-start="2:0" data-severity="error">Une</p><p>Deux</p>');
    expect(page.html).toBe('<p data-severity="error" data-start="2:0">Une</p><p>Deux</p>');
    expect(page.childNodes[0]).toBe(first);
    expect(page.childNodes[1]).toBe(second);
  });

  it('keeps what the page itself set: focus order, open lists, the passage of the cursor', () => {
    const page = holding('<p tabindex="0" aria-current="true">Un</p><details open="">x</details>');
    morphed(page, '<p>Un</p><details>x</details>');
    expect(page.html).toBe('<p aria-current="true" tabindex="0">Un</p><details open="">x</details>');
  });

  it('keeps rows when one comes in or goes away before them, without moving them', () => {
    const page = holding(rows('C1', 'C2', 'C3'));
    const [, c2, c3] = page.childNodes;
    morphed(page, rows('C2', 'C3'));
    expect(page.childNodes).toEqual([c2, c3]);
    morphed(page, rows('C0', 'C1', 'C2', 'C3', 'C4'));
    expect(page.childNodes[2]).toBe(c2);
    expect(page.childNodes[3]).toBe(c3);
    expect(page.moves).toBe(0);
    expect(page.html).toBe(rows('C0', 'C1', 'C2', 'C3', 'C4'));
  });

  it('follows rows that change places', () => {
    const page = holding(rows('C1', 'C2', 'C3'));
    const c3 = child(page, 2);
    morphed(page, rows('C3', 'C1', 'C2'));
    expect(page.childNodes[0]).toBe(c3);
    expect(page.html).toBe(rows('C3', 'C1', 'C2'));
  });

  it('replaces an element by one of another kind', () => {
    expect(morphed(holding('<p>x</p>y'), '<ul><li>x</li></ul>').html).toBe('<ul><li>x</li></ul>');
    expect(morphed(holding('<p>x</p>'), '').html).toBe('');
  });

  it('always ends with what was asked for', () => {
    const piece = fc.oneof(
      fc.constantFrom('a', 'b', 'cc').map((text) => `<p>${text}</p>`),
      fc.constantFrom('x', 'y').map((text) => `${text}`),
      fc.constantFrom('1', '2').map((text) => `<ul class="c${text}"><li>${text}</li></ul>`),
    );
    const page = fc
      .tuple(
        fc.array(piece, { maxLength: 4 }),
        fc.uniqueArray(fc.constantFrom('C1', 'C2', 'C3', 'C4', 'C5'), { maxLength: 5 }),
      )
      .chain(([loose, keys]) => fc.shuffledSubarray([...loose, ...keys.map((key) => rows(key))]))
      .map((parts) => parts.join(''));
    fc.assert(fc.property(page, page, (from, to) => morphed(holding(from), to).html === holding(to).html));
  });
});
