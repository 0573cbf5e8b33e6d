import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentedKeywords } from '../../../../scripts/docs/keywords.mjs';
import { ReferentielGrammar } from '../../src/generated/grammar.js';
import { createRefServices, RULE_FAMILIES, RULES, rulePage } from '../../src/index.js';
import { statementWords } from '../../src/lexer/shape.js';
import { DOCS, guidePages } from './pages.js';

const { ref } = createRefServices();
const { keywords } = statementWords(ReferentielGrammar());

describe('the reference', () => {
  const pages = Object.fromEntries(
    guidePages('reference')
      .filter(({ path }) => !/(README|mots-cles)\.md$/.test(path))
      .map(({ path, text }) => [path, text]),
  );

  it('explains every keyword of the grammar', () => {
    const found = documentedKeywords(pages, keywords);
    expect(keywords.filter((keyword) => !found.has(keyword))).toEqual([]);
  });

  it('would miss a keyword that no page explains', () => {
    const found = documentedKeywords(pages, ['certification', 'inexistant']);
    expect([...found.keys()]).toEqual(['certification']);
  });

  it('lists them all', () => {
    const list = guidePages('reference').find(({ path }) => path.endsWith('mots-cles.md'))?.text ?? '';
    expect(keywords.filter((keyword) => !list.includes(`| \`${keyword}\` |`))).toEqual([]);
  });
});

describe('the rules', () => {
  it.each(RULES.map(({ id }) => id))('%s has its page, as the rule book says it', (id) => {
    const page = guidePages('regles').find(({ path }) => path.endsWith(`/${id}.md`));
    expect(page?.text).toContain(rulePage(id, 'fr', ref));
  });

  it('all have a family, each listed in the index', () => {
    const index = guidePages('regles').find(({ path }) => path.endsWith('README.md'))?.text ?? '';
    for (const { id } of RULES) expect(index).toContain(`| [${id}](${id}.md) |`);
    expect(RULE_FAMILIES.filter(({ prefix }) => !RULES.some(({ id }) => id.startsWith(`${prefix}-`)))).toEqual([]);
  });

  it('that are gone have no page', () => {
    const known = new Set(RULES.map(({ id }) => `docs/regles/${id}.md`));
    const pages = guidePages('regles').map(({ path }) => path);
    expect(pages.filter((path) => !path.endsWith('README.md') && !known.has(path))).toEqual([]);
    expect(existsSync(join(DOCS, 'guide.md'))).toBe(false);
  });
});
