import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import oniguruma from 'vscode-oniguruma';
import textmate, { type IGrammar } from 'vscode-textmate';
import { textMateGrammar } from '../../../language/src/textmate/grammar.js';

const WASM = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');

/** The grammar as the editor loads it. */
export async function loadGrammar(): Promise<IGrammar> {
  await oniguruma.loadWASM(readFileSync(WASM));
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async () => textmate.parseRawGrammar(JSON.stringify(textMateGrammar()), 'referentiel.json'),
  });
  const grammar = await registry.loadGrammar('source.ref');
  if (!grammar) throw new Error('the grammar does not load');
  return grammar;
}

/** A piece of a line and what colours it, innermost last, without what every piece shares. */
export interface Token {
  line: number;
  start: number;
  text: string;
  scopes: string[];
}

/** The pieces of a text, line by line. */
export function tokensOf(grammar: IGrammar, text: string): Token[] {
  let stack = textmate.INITIAL;
  return text.split('\n').flatMap((content, line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(content, stack);
    stack = ruleStack;
    return tokens.map(({ startIndex, endIndex, scopes }) => ({
      line,
      start: startIndex,
      text: content.slice(startIndex, endIndex),
      scopes: scopes.slice(1).map((scope) => scope.replace(/\.ref$/, '')),
    }));
  });
}

/** A text with what colours it below each line, to be read and compared. */
export function annotated(grammar: IGrammar, text: string): string {
  const tokens = tokensOf(grammar, text);
  const lines = text
    .split('\n')
    .flatMap((content, line) => [
      `> ${content}`.trimEnd(),
      ...tokens
        .filter((token) => token.line === line && token.scopes.length > 0 && token.text.trim() !== '')
        .map((token) => `  ${' '.repeat(token.start)}${'^'.repeat(token.text.length)} ${token.scopes.join(' ')}`),
    ]);
  return `${lines.join('\n')}\n`;
}
