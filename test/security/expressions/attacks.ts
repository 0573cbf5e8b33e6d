import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** What most classes hold some of. */
const COMMON = [' ', 'a', '1', 'A', '-', '.', ',', '\n', 'é', '«', '"', '(', '{', '|', ':', '\\', '/', '_', '~'];

/** A character that a piece of an expression takes. */
function charOf(node: AST.Node, flags: string): string {
  const only = new RegExp(`^(?:${node.raw})$`, flags.replace(/[gy]/g, ''));
  const own = [...node.raw].find((char) => only.test(char));
  return COMMON.find((char) => only.test(char)) ?? own ?? '';
}

/** A text that a piece of an expression takes; looks around and references back are passed over. */
function sampleOf(node: AST.Node, flags: string): string {
  switch (node.type) {
    case 'Character':
      return String.fromCodePoint(node.value);
    case 'CharacterSet':
    case 'CharacterClass':
    case 'ExpressionCharacterClass':
      return charOf(node, flags);
    case 'Group':
    case 'CapturingGroup':
      return sampleOf(node.alternatives[0] as AST.Alternative, flags);
    case 'Alternative':
      return node.elements.map((one) => sampleOf(one, flags)).join('');
    case 'Quantifier':
      return sampleOf(node.element, flags).repeat(Math.max(node.min, 1));
    default:
      return '';
  }
}

/** What stands before a node in the alternatives that hold it. */
function leadTo(node: AST.Node, flags: string): string {
  const { parent } = node;
  if (!parent) return '';
  const before =
    parent.type === 'Alternative' ? parent.elements.slice(0, parent.elements.indexOf(node as AST.Element)) : [];
  return leadTo(parent, flags) + before.map((one) => sampleOf(one, flags)).join('');
}

function quantifiersIn(node: AST.Node): AST.Quantifier[] {
  if (node.type === 'Quantifier') return [node, ...quantifiersIn(node.element)];
  if ('alternatives' in node) return (node.alternatives as AST.Node[]).flatMap(quantifiersIn);
  return node.type === 'Alternative' ? node.elements.flatMap(quantifiersIn) : [];
}

/** A text that is made to be hard on an expression, as long as asked for. */
export type Attack = (length: number) => string;

/** What no expression of a French text expects at the end. */
const ENDS = ['\u0001', '\n!'];

const repeated = (text: string, length: number) => text.repeat(Math.ceil(length / text.length));

/**
 * Texts that make an expression try again and again, if it can: what each repetition of it takes, many times, behind what
 * leads to it, or the two together many times; then an end that nothing expects.
 */
export function attacksOn(source: string, flags: string): Attack[] {
  const pattern = new RegExpParser().parsePattern(source, undefined, undefined, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  });
  const pumps = quantifiersIn(pattern)
    .filter(({ max }) => max > 30)
    .flatMap((quantifier) => {
      const taken = sampleOf(quantifier.element, flags);
      const lead = leadTo(quantifier, flags);
      return taken ? [[lead, taken] as const, ['', lead + taken] as const] : [];
    });
  const known = new Map([...pumps, ['', ' '] as const, ['', 'a'] as const].map((one) => [one.join('\0'), one]));
  return [...known.values()].flatMap(([lead, pump]) =>
    ENDS.map((end) => (length: number) => lead + repeated(pump, length) + end),
  );
}
