/** Bits of texts whose neighbours matter: quotes, comments, braces, line ends, keywords, codes, characters of no use. */
const BITS = [
  ...['"', '"""', '«', '»', '“', '”', '\\', '/', '//', '/*', '*/', '\n', '\r', '\r\n', ' ', '\t', '\u00a0', '\u2028'],
  ...[
    '{',
    '}',
    ',',
    ':',
    ';',
    '.',
    '-',
    '–',
    '…',
    "'",
    '’',
    'et',
    'ou',
    'et/ou',
    'bloc',
    'Bloc',
    'sous-tâche',
    'x',
    'à',
  ],
  ...['compétence', 'competences', 'évaluées', 'évalué par E1', 'À', 'A', 'A1', 'C1.1', 'bloc B1 "t" {', '30h', '1,5'],
  ...['\u0000', '\u0007', '\u0301', 'é', 'œ', '😀', '\ud800', 'Ж', 'réf e-CF A.1 niveau 3', 'critère CE1 "c"', 'dans'],
];

/** Texts of up to thirty such bits; the same for the same seed. */
export function soups(count: number, seed: number): string[] {
  let state = seed;
  const below = (limit: number) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >> 8) % limit;
  };
  return Array.from({ length: count }, () => {
    const bits = Array.from({ length: 1 + below(30) }, () => BITS[below(BITS.length)] as string);
    return bits.join(below(2) ? ' ' : '');
  });
}
