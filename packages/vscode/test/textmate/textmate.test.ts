import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { IGrammar } from 'vscode-textmate';
import { annotated, loadGrammar, tokensOf } from './tokenize.js';

const CASES = join(import.meta.dirname, 'cas');
const EXAMPLES = join(import.meta.dirname, '..', '..', '..', '..', 'examples');

let grammar: IGrammar;
beforeAll(async () => {
  grammar = await loadGrammar();
});

/** What colours the first occurrence of some words. */
function scopesOf(text: string, words: string): string[] {
  const token = tokensOf(grammar, text).find((one) => one.text.includes(words));
  expect(token, `« ${words} » is one piece`).toBeDefined();
  return token?.scopes ?? [];
}

describe('colours', () => {
  for (const name of readdirSync(CASES).filter((one) => one.endsWith('.ref'))) {
    it(`of ${name}`, async () => {
      const text = readFileSync(join(CASES, name), 'utf8').replace(/\n$/, '');
      await expect(annotated(grammar, text)).toMatchFileSnapshot(join(CASES, name.replace(/ref$/, 'couleurs')));
    });
  }

  it('of a whole example: every text ends where its quote closes', () => {
    const text = readFileSync(join(EXAMPLES, 'architecte-services-numeriques.ref'), 'utf8');
    for (const { text: piece, scopes } of tokensOf(grammar, text)) {
      if (/^(?:certification|bloc|activité|compétence|critère|épreuve)$/.test(piece) && scopes.length > 0) {
        const inText = scopes.some((scope) => scope.startsWith('string'));
        expect(inText || scopes.includes('keyword.declaration'), piece).toBe(true);
      }
    }
    const lines = text.split('\n');
    const declarations = tokensOf(grammar, text).filter(({ scopes }) => scopes.includes('keyword.declaration'));
    const declaring = lines.filter((line) => /^\s*(?:bloc|compétence|épreuve|critère) [A-Z]\w*\d/.test(line));
    expect(declaring.length).toBeGreaterThan(60);
    expect(declarations.length).toBeGreaterThanOrEqual(declaring.length);
  });

  it('an unclosed text leaves the next element its colours', () => {
    const text = 'bloc BC1 "Sans fin {\n    compétence C1 "Suite" {\n    }\n}\nbloc BC2 "Autre"';
    expect(scopesOf(text, 'compétence')).toEqual(['keyword.declaration']);
    expect(scopesOf(text, 'BC2')).toEqual(['entity.name.type']);
  });

  it('an unclosed text ends at a lone brace', () => {
    expect(scopesOf('bloc BC1 {\n  note "Sans fin\n}\n// commentaire', '// commentaire')).toEqual([
      'comment.line.double-slash',
    ]);
  });

  it('a keyword at the start of a line of prose is prose', () => {
    const text = 'objectifs "\n    Conduire un\n    projet en équipe, évaluée par un jury.\n"';
    expect(scopesOf(text, 'projet')).toEqual(['string.quoted']);
  });
});
