// What a script is made of, as ESTree has it.
import { parseAst } from 'vite';

function isNode(value) {
  return typeof value === 'object' && value !== null && typeof value.type === 'string';
}

/**
 * Every node of a script, each with the one that holds it, in no order that counts.
 *
 * @param {string} text
 * @param {'js' | 'ts'} lang
 * @returns {{ node: Record<string, any> & { type: string }, parent: (Record<string, any> & { type: string }) | undefined }[]}
 */
export function nodesOf(text, lang) {
  const found = [];
  const waiting = [{ value: parseAst(text, { lang }), parent: undefined }];
  while (waiting.length) {
    const { value, parent } = waiting.pop();
    if (typeof value !== 'object' || value === null) continue;
    if (isNode(value)) found.push({ node: value, parent });
    const holder = isNode(value) ? value : parent;
    for (const one of Object.values(value)) if (typeof one === 'object') waiting.push({ value: one, parent: holder });
  }
  return found;
}
