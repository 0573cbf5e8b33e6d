import { OUTLINE, type OutlineNode } from '@referentiel/server/protocol';
import {
  Disposable,
  EventEmitter,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  window,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ask } from './ask.js';
import type { Follower } from './follower.js';
import { say } from './langue.js';
import { badgeUri, registerBadges } from './outline-badges.js';
import { entriesOf, entryAt, iconOf, type OutlineEntry, withoutSeparator } from './outline-items.js';

/** How long the cursor must rest before the outline follows it, in ms. */
const REST = 150;

/** The certification's outline, bloc → activité → compétence, which follows the cursor. */
class Outline implements TreeDataProvider<OutlineEntry> {
  private readonly changed = new EventEmitter<void>();
  private entries: OutlineEntry[] = [];
  private asked = 0;
  readonly onDidChangeTreeData = this.changed.event;

  constructor(
    private readonly client: BaseLanguageClient,
    private readonly follower: Follower,
  ) {}

  async refresh(): Promise<void> {
    const rank = ++this.asked;
    const { document } = this.follower;
    const nodes = document ? await ask<OutlineNode[]>(this.client, OUTLINE, document) : null;
    // An answer that comes after a later question is out of date.
    if (rank !== this.asked) return;
    this.entries = entriesOf(nodes ?? []);
    this.changed.fire();
  }

  getChildren(entry?: OutlineEntry): OutlineEntry[] {
    return entry ? entry.children : this.entries;
  }

  getParent({ parent }: OutlineEntry): OutlineEntry | undefined {
    return parent;
  }

  getTreeItem({ id, node, children, parent }: OutlineEntry): TreeItem {
    const { label, genre, errors, warnings } = node;
    const code = withoutSeparator(node.code);
    const convert = this.client.protocol2CodeConverter;
    const open = parent ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.Expanded;
    const item = new TreeItem(code || label, children.length ? open : TreeItemCollapsibleState.None);
    item.id = id;
    if (code) item.description = label;
    item.tooltip = [code, label].filter(Boolean).join(' – ');
    item.iconPath = new ThemeIcon(iconOf(genre));
    item.contextValue = genre;
    item.resourceUri = badgeUri(id, errors, warnings);
    item.accessibilityInformation = {
      label: [code, label, problems(errors, warnings)].filter(Boolean).join(', '),
    };
    item.command = {
      title: say({ fr: 'Aller à', en: 'Go to' }),
      command: 'vscode.open',
      arguments: [convert.asUri(node.uri), { selection: convert.asRange(node.selection) }],
    };
    return item;
  }

  /** Selects the element around the cursor, when the author looks at the outline. */
  async reveal(view: TreeView<OutlineEntry>): Promise<void> {
    const { editor } = this.follower;
    if (!view.visible || !editor) return;
    const { document, selection } = editor;
    const uri = this.client.code2ProtocolConverter.asUri(document.uri);
    const entry = entryAt(this.entries, uri, selection.active);
    if (entry && view.selection[0]?.id !== entry.id) await view.reveal(entry, { select: true, focus: false });
  }
}

function problems(errors: number, warnings: number): string {
  return say({
    fr: `erreurs\u00a0: ${errors}, avertissements\u00a0: ${warnings}`,
    en: `errors: ${errors}, warnings: ${warnings}`,
  });
}

/** Registers the view « Référentiel ». */
export function registerOutline(client: BaseLanguageClient, follower: Follower): Disposable {
  const outline = new Outline(client, follower);
  const view = window.createTreeView('referentiel.plan', { treeDataProvider: outline, showCollapseAll: true });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const follow = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void outline.reveal(view).then(undefined, () => undefined), REST);
  };
  return Disposable.from(
    view,
    registerBadges(),
    follower.onDidChange(() => void outline.refresh().then(follow)),
    window.onDidChangeTextEditorSelection(({ textEditor }) => textEditor === follower.editor && follow()),
    view.onDidChangeVisibility(follow),
    new Disposable(() => clearTimeout(timer)),
  );
}
