import { type Certification, walk } from '@referentiel/model';

/** Every code that a certification declares. */
export function codesOf(certification: Certification): Set<string> {
  const codes = new Set<string>(certification.code === undefined ? [] : [certification.code]);
  walk(certification, ({ code }) => {
    if (code) codes.add(code);
  });
  return codes;
}

const LAST_NUMBER = /^(|.*\D)(\d+)(\D*)$/s;

/** The next code behind those of its neighbours (E1, E2 → E3), else `prefix` and a number; one that nothing holds. */
export function nextCode(certification: Certification, neighbours: readonly string[], prefix: string): string {
  const parts = neighbours.flatMap((code) => {
    const [, head = '', digits = '0', tail = ''] = LAST_NUMBER.exec(code) ?? [];
    return LAST_NUMBER.test(code) ? [{ head, number: Number(digits), tail }] : [];
  });
  const { head = prefix, tail = '' } = parts.at(-1) ?? {};
  const taken = codesOf(certification);
  const numbers = parts.filter((one) => one.head === head && one.tail === tail).map(({ number }) => number);
  let number = Math.max(0, ...numbers) + 1;
  while (taken.has(`${head}${number}${tail}`)) number++;
  return `${head}${number}${tail}`;
}

/** Words that name nothing by themselves. */
const EMPTY = new Set(
  'a au aux ce ces cette d de des du en et l la le les leur leurs ou par pour sa ses son sur un une'.split(' '),
);
const LONGEST = 24;

/** A name for a text: its first telling words in capitals, without accents: two, and more until it is free. */
export function nameFromText(certification: Certification, text: string): string {
  const words = (
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .match(/[A-Za-z]+/g) ?? []
  )
    .filter((word) => !EMPTY.has(word.toLowerCase()))
    .map((word) => word.toUpperCase());
  const taken = codesOf(certification);
  const [first = 'TEXTE', ...others] = words;
  let name = first;
  for (const [rank, word] of others.entries()) {
    if ((rank > 0 && !taken.has(name)) || name.length + word.length >= LONGEST) break;
    name += `_${word}`;
  }
  let free = name;
  for (let number = 2; taken.has(free); number++) free = `${name}${number}`;
  return free;
}
