import { describe, expect, it } from 'vitest';
import { PRESETS } from '../../src/config/presets.js';
import { SEVERITIES } from '../../src/config/rule-choice.js';
import { readConfig } from '../../src/index.js';
import { guidePages } from '../guide/pages.js';

const page = guidePages('pratique').find(({ path }) => path.endsWith('/configuration.md'))?.text ?? '';

describe('the page on configuration', () => {
  const samples = [...page.matchAll(/^```json\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text);

  it.each(samples)('shows what has nothing wrong: %s', (text) => {
    expect(readConfig('file:///p/referentiel.config.json', text).findings).toEqual([]);
  });

  it('names every preset, as the editor does, and every severity', () => {
    expect(samples.length).toBeGreaterThan(1);
    for (const { name, what } of PRESETS) {
      expect(page).toContain(`| \`${name}\` | ${what.charAt(0).toLowerCase()}${what.slice(1).replace(/\.$/, '')} |`);
    }
    for (const severity of SEVERITIES) expect(page).toContain(`| \`${severity}\` |`);
  });
});
