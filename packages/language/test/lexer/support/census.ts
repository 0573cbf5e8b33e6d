import { type AstNode, AstUtils } from 'langium';

const ELEMENTS = new Set([
  'Certification',
  'Bloc',
  'Activite',
  'Tache',
  'SousTache',
  'Competence',
  'Critere',
  'Epreuve',
  'Partie',
  'Option',
  'Choix',
]);

/** How often each element (type and name, or type alone when it has no code) stands in a tree. */
export type Census = Map<string, number>;

function keyOf(node: AstNode): string {
  return `${node.$type} ${(node as { name?: string }).name ?? ''}`.trim();
}

export function census(root: AstNode): Census {
  const counts: Census = new Map();
  for (const node of AstUtils.streamAst(root)) {
    if (!ELEMENTS.has(node.$type)) continue;
    const key = keyOf(node);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** The innermost element around an offset, as the census names it. */
export function elementAt(root: AstNode, offset: number): string | undefined {
  let found: string | undefined;
  for (const node of AstUtils.streamAst(root)) {
    const range = node.$cstNode;
    if (!ELEMENTS.has(node.$type) || !range || offset < range.offset || offset > range.end) continue;
    found = keyOf(node);
  }
  return found;
}

/** The elements of `before` that are missing in `after`, one of `own` not counted. */
export function lost(before: Census, after: Census, own: string | undefined): string[] {
  const missing: string[] = [];
  for (const [key, count] of before) {
    const expected = key === own ? count - 1 : count;
    for (let index = after.get(key) ?? 0; index < expected; index++) missing.push(key);
  }
  return missing;
}
