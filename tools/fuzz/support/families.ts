import { commands } from '../commands/family.ts';
import { imports } from '../imports/family.ts';
import { conversations } from '../lsp/family.ts';
import { texts } from '../text/family.ts';
import type { Family } from './family.ts';

/** All that is fuzzed, by name. */
export const FAMILIES: readonly Family[] = [
  texts as Family,
  conversations as Family,
  imports as Family,
  commands as Family,
];

export function familyOf(name: string): Family {
  const family = FAMILIES.find((one) => one.name === name);
  if (!family) throw new Error(`no family ${name}: ${FAMILIES.map((one) => one.name).join(', ')}`);
  return family;
}
