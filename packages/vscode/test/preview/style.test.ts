import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(join(import.meta.dirname, '../../media/preview/preview.css'), 'utf8');

/** The declarations of the rules that have exactly this selector, wherever they stand. */
function rules(selector: string): string[] {
  const wanted = selector.replace(/\s+/g, ' ');
  return [...css.matchAll(/(?<=^|[}{/])\s*([^{}@/]+?)\s*\{([^{}]*)\}/g)].flatMap(([, found = '', body = '']) =>
    found.replace(/\s+/g, ' ') === wanted ? [body] : [],
  );
}

/** The editor's own colours in the themes that it opens with: foreground, background, links. */
const THEMES = {
  light: { encre: '#3b3b3b', papier: '#ffffff', accent: '#005fb8' },
  dark: { encre: '#cccccc', papier: '#1f1f1f', accent: '#4daafc' },
  'high contrast': { encre: '#ffffff', papier: '#000000', accent: '#21a6ff' },
  'light high contrast': { encre: '#292929', papier: '#ffffff', accent: '#0f4a85' },
};

type Colour = readonly number[];

const channels = (hex: string): Colour => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);

function mix(over: Colour, under: Colour, share: number): Colour {
  return over.map((one, rank) => one * share + (under[rank] ?? 0) * (1 - share));
}

/** WCAG 2.2, « contrast ratio ». */
function contrast(a: Colour, b: Colour): number {
  const luminance = (colour: Colour) => {
    const [red = 0, green = 0, blue = 0] = colour.map((one) =>
      one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

describe('the style of the preview', () => {
  it('prints the headings in the plain colour of the text', () => {
    for (const selector of ['thead th', 'thead .titre', 'thead .definition']) {
      expect(rules(selector).length, selector).toBeGreaterThan(0);
      for (const body of rules(selector)) expect(body, selector).not.toMatch(/(?:^|[\s;])(?:color|opacity)\s*:/);
    }
  });

  it.each(Object.entries(THEMES))('keeps the headings readable: %s', (name, { encre, papier, accent }) => {
    const share = Number(/var\(--accent\) (\d+)%, var\(--papier\)/.exec(rules('thead th').join())?.[1]) / 100;
    expect(share).toBeGreaterThan(0);
    const ground = name.includes('high') ? channels(papier) : mix(channels(accent), channels(papier), share);
    expect(contrast(channels(encre), ground)).toBeGreaterThanOrEqual(4.5);
  });

  it('never cuts a word to fit a column, and fits a narrow panel', () => {
    expect(css).not.toMatch(/overflow-wrap:\s*anywhere|word-break/);
    expect(rules('table').join()).toMatch(/table-layout: auto/);
    expect(rules('th, td').join()).toMatch(/hyphens: auto/);
    expect(css).toMatch(/container-type: inline-size/);
    const least = rules('.referentiel').flatMap((body) => /min-width: (\d+)px/.exec(body)?.[1] ?? []);
    expect(Math.min(...least.map(Number))).toBeLessThanOrEqual(540);
  });
});
