import type { LeafCstNode } from 'langium';
import { bareWord } from '../lexer/spelling.js';
import { agreed } from './agreement.js';
import { isQuantity, spacedQuantity } from './quantity.js';
import { knownValue } from './vocabulary.js';

/** Tokens are named after their keyword, or after their terminal in capitals. */
function isKeyword(name: string): boolean {
  return /^\p{Ll}/u.test(name);
}

/** A token other than a text in its canonical spelling. */
export function canonicalToken(leaf: LeafCstNode, image: string): string {
  const { name } = leaf.tokenType;
  const node = leaf.astNode;
  if (isKeyword(name)) return name === 'mn' ? 'min' : (agreed(name, node, bareWord) ?? name.normalize('NFC'));
  if (name === 'TIRET' && isQuantity(node)) return 'à';
  if (name === 'CODE_NUM' && isQuantity(node)) return spacedQuantity(image, node);
  if (name === 'MOT' || name === 'CODE') return knownValue(image, node.$type) ?? image.normalize('NFC');
  return image;
}
