import { NATURES, THEMES, VOIES_ACCES } from '@referentiel/model';
import { describe, expect, it } from 'vitest';
import { VALUES } from '../../src/editor/hover/keywords/values.js';
import { KEYWORD_HELP, keywordHelp } from '../../src/editor/index.js';
import { ReferentielGrammar } from '../../src/generated/grammar.js';
import { createRefServices, parseSource } from '../../src/index.js';
import { statementWords } from '../../src/lexer/shape.js';

const { keywords } = statementWords(ReferentielGrammar());

describe('the help on keywords', () => {
  it.each(keywords)('says what « %s » is for, in both languages', (keyword) => {
    const text = keywordHelp(keyword);
    expect(text?.fr.length).toBeGreaterThan(20);
    expect(text?.en.length).toBeGreaterThan(20);
  });

  it('speaks of words that the grammar or a closed list has', () => {
    const values: readonly string[] = [...NATURES, ...THEMES, ...VOIES_ACCES, 'RNCP', 'RS'];
    for (const help of KEYWORD_HELP) {
      for (const word of help.keywords) expect(VALUES.includes(help) ? values : keywords).toContain(word);
    }
    const helped = VALUES.flatMap((help) => help.keywords);
    expect([...helped].sort()).toEqual([...values].sort());
  });

  it('gives examples that read without a mistake', () => {
    const { ref } = createRefServices();
    for (const { example } of KEYWORD_HELP) {
      if (example === undefined) continue;
      const file = parseSource(ref, 'file:///exemple.ref', example);
      expect({ example, errors: file.parseErrors, issues: file.issues }).toEqual({ example, errors: [], issues: [] });
    }
  });

  it('is typographically right', () => {
    for (const { text, source } of KEYWORD_HELP) {
      expect(text.fr).not.toMatch(/ [:;!?»]|« |'/);
      expect(text.en).not.toMatch(/ [:;!?]|'/);
      if (source?.includes('Vademecum')) expect(source).toMatch(/p\.\u00a0\d+(-\d+)?( et \d+(-\d+)?)?$/);
    }
  });
});
