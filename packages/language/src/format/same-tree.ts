import {
  type AstNode,
  type CstNode,
  isAstNode,
  isCompositeCstNode,
  isLeafCstNode,
  isReference,
  type Reference,
} from 'langium';
import { bareWord } from '../lexer/spelling.js';
import { literalContent } from '../source/text-literal.js';
import type { TextCheck } from './canonical-text.js';
import { isQuantity } from './quantity.js';

/** Properties that hold names, which are compared letter by letter; other words are keywords, or values of a list. */
const NAMES = new Set(['name', 'ancien', 'fiche', 'regle', 'siret']);

function leafText(node: CstNode): string {
  if (isCompositeCstNode(node)) return node.content.map(leafText).join('');
  if (!isLeafCstNode(node) || node.hidden) return '';
  const { name } = node.tokenType;
  if (name === 'TEXTE') return literalContent(node.text).content;
  if (name === 'TIRET') return 'à';
  if (name === 'mn') return 'min';
  return name === 'CODE_NUM' ? node.text.replace(/^(\d+)-(?=\d+$)/, '$1à').replace(/mn$/i, 'min') : node.text;
}

/** The characters of a quantity, however spaced. */
function quantityText(node: AstNode): string {
  return node.$cstNode ? bareWord(leafText(node.$cstNode)) : '';
}

function sameReference(a: Reference, b: unknown): boolean {
  return isReference(b) && a.$refText.normalize('NFC') === b.$refText.normalize('NFC');
}

/** Compares two trees; `sameText` compares two texts that are written differently. */
class TreeComparison {
  constructor(private readonly sameText: TextCheck) {}

  nodes(a: AstNode, b: AstNode): boolean {
    if (a.$type !== b.$type) return false;
    if (isQuantity(a)) return quantityText(a) === quantityText(b);
    return this.fields(a, b) && Object.keys(b).every((name) => name.startsWith('$') || name in a);
  }

  private fields(a: AstNode, b: AstNode): boolean {
    for (const name in a) {
      if (name.startsWith('$')) continue;
      if (!this.values(name, a[name as keyof AstNode], b[name as keyof AstNode])) return false;
    }
    return true;
  }

  private values(name: string, a: unknown, b: unknown): boolean {
    if (Array.isArray(a)) {
      return Array.isArray(b) && a.length === b.length && a.every((one, index) => this.values(name, one, b[index]));
    }
    if (typeof a === 'string') return typeof b === 'string' && this.strings(name, a, b);
    if (isReference(a)) return sameReference(a, b);
    if (isAstNode(a)) return isAstNode(b) && this.nodes(a, b);
    return a === b;
  }

  private strings(name: string, a: string, b: string): boolean {
    if (a === b) return true;
    if (/^["«“]/.test(a) && /^["«“]/.test(b)) return this.sameText(a, b);
    return NAMES.has(name) ? a.normalize('NFC') === b.normalize('NFC') : bareWord(a) === bareWord(b);
  }
}

/**
 * Whether two syntax trees mean the same: the same types, names, references and values, texts that read alike and
 * quantities of the same characters, however spelled.
 */
export function sameTree(a: AstNode, b: AstNode, sameText: TextCheck): boolean {
  return new TreeComparison(sameText).nodes(a, b);
}
