/**
 * What the editor may colour apart. The standard names have a colour in every theme; `bold` and `italic` get the look that
 * the extension gives them (`semanticTokenScopes`).
 */
export const TOKEN_TYPES = [
  'namespace',
  'class',
  'property',
  'function',
  'variable',
  'enumMember',
  'type',
  'parameter',
  'bold',
  'italic',
] as const;
export type TokenType = (typeof TOKEN_TYPES)[number];

export const TOKEN_MODIFIERS = ['declaration', 'defaultLibrary', 'deprecated'] as const;
export type TokenModifier = (typeof TOKEN_MODIFIERS)[number];

/** A stretch of one line with what it is. */
export interface Coloured {
  start: number;
  end: number;
  type: TokenType;
  modifiers: readonly TokenModifier[];
}
