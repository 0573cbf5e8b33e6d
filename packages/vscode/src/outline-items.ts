import type { OutlineNode, Position } from '@referentiel/server/protocol';

/** A node of the outline with its place in the tree. */
export interface OutlineEntry {
  /** The same from one version of the text to the next, so that what is unfolded stays so. */
  id: string;
  node: OutlineNode;
  parent: OutlineEntry | undefined;
  children: OutlineEntry[];
}

/** The nodes of an outline, each knowing its parent. Ids are made of codes; nodes of equal code count from the first. */
export function entriesOf(nodes: readonly OutlineNode[], parent?: OutlineEntry): OutlineEntry[] {
  const seen = new Map<string, number>();
  return nodes.map((node) => {
    const name = `${node.genre}:${node.code}`;
    const rank = seen.get(name) ?? 0;
    seen.set(name, rank + 1);
    const entry: OutlineEntry = { id: `${parent?.id ?? ''}/${name}#${rank}`, node, parent, children: [] };
    entry.children = entriesOf(node.children, entry);
    return entry;
  });
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}

function holds({ node }: OutlineEntry, uri: string, position: Position): boolean {
  return node.uri === uri && !isBefore(position, node.range.start) && !isBefore(node.range.end, position);
}

/** The deepest node around a position; undefined outside of all. A node may stand in another file than its parent. */
export function entryAt(entries: readonly OutlineEntry[], uri: string, position: Position): OutlineEntry | undefined {
  for (const entry of entries) {
    const inside = entryAt(entry.children, uri, position);
    if (inside) return inside;
    if (holds(entry, uri, position)) return entry;
  }
  return undefined;
}

/** A printed code without what separates it from its title: `A1 –` is `A1`. */
export function withoutSeparator(code: string): string {
  return code.replace(/(?<![\s:.–—-])[\s:.–—-]+$/u, '');
}

/** The icon of a kind of element, by its name in the editor's own set. */
const ICONS: Readonly<Record<string, string>> = {
  certification: 'mortar-board',
  bloc: 'package',
  activite: 'symbol-class',
  tache: 'tasklist',
  'sous-tache': 'list-tree',
  competence: 'symbol-method',
  critere: 'checklist',
  epreuve: 'beaker',
  partie: 'symbol-field',
  choix: 'git-branch',
  option: 'git-merge',
  texte: 'symbol-string',
};

export function iconOf(genre: string): string {
  const plain = genre.normalize('NFD').replace(/\p{M}/gu, '');
  return (Object.hasOwn(ICONS, plain) && ICONS[plain]) || 'symbol-misc';
}
