import { type AstNode, type CstNode, type Reference, isAstNode, isCompositeCstNode, isLeafCstNode, isReference } from 'langium';
import { bareWord } from '../lexer/spelling.js';
import { literalContent } from '../source/text-literal.js';
import { sameText } from './canonical-text.js';
import { isQuantity } from './quantity.js';

/** Properties that hold names, which are compared letter by letter; other words are keywords, or values of a list. */
const NAMES = new Set(['name', 'ancien', 'fiche', 'regle', 'valeurs', 'siret']);

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

function sameString(name: string, a: string, b: string): boolean {
  if (a === b) return true;
  if (/^["«“]/.test(a) && /^["«“]/.test(b)) return sameText(a, b);
  if (NAMES.has(name) && a.normalize('NFC') === b.normalize('NFC')) return true;
  return bareWord(a) === bareWord(b);
}

function sameReference(a: Reference, b: unknown): boolean {
  return isReference(b) && a.$refText.normalize('NFC') === b.$refText.normalize('NFC');
}

function sameValue(name: string, a: unknown, b: unknown): boolean {
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((one, index) => sameValue(name, one, b[index]));
  }
  if (typeof a === 'string') return typeof b === 'string' && sameString(name, a, b);
  if (isReference(a)) return sameReference(a, b);
  if (isAstNode(a)) return isAstNode(b) && sameTree(a, b);
  return a === b;
}

function fieldsOf(node: AstNode): [string, unknown][] {
  return Object.entries(node).filter(([name, value]) => !name.startsWith('$') && value !== undefined);
}

/**
 * Whether two syntax trees mean the same: the same types, names, references and values, texts that read alike and
 * quantities of the same characters, however spelled.
 */
export function sameTree(a: AstNode, b: AstNode): boolean {
  if (a.$type !== b.$type) return false;
  if (isQuantity(a)) return quantityText(a) === quantityText(b);
  const fields = fieldsOf(a);
  const others = new Map(fieldsOf(b));
  return fields.length === others.size && fields.every(([name, value]) => sameValue(name, value, others.get(name)));
}
