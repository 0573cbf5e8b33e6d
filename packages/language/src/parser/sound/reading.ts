import type { IToken } from 'chevrotain';
import {
  type CompositeCstNode,
  CompositeCstNodeImpl,
  type CstNode,
  type GrammarAST,
  LeafCstNodeImpl,
  RootCstNodeImpl,
} from 'langium';
import type { LastTree } from './last-tree.js';

/** A part of the concrete tree. */
export type Part = LeafCstNodeImpl | CompositeCstNodeImpl;

/** A node of the syntax tree; its properties are those of its rule. */
export class TreeNode {
  $container: TreeNode | undefined = undefined;
  $containerProperty: string | undefined = undefined;
  $containerIndex: number | undefined = undefined;
  $cstNode: CompositeCstNodeImpl | undefined = undefined;
  [property: string]: unknown;

  constructor(readonly $type: string) {}
}

/** That the text is not sound: it is read anew by the parser that knows how to go on. */
export const NOT_SOUND = new Error('not sound');

function leaf({ startOffset, image, startLine, startColumn, endLine, endColumn, tokenType }: IToken, hidden: boolean) {
  // Lines and columns count from 1 in a token, the end being in it; from 0 in the tree, the end being behind it.
  return new LeafCstNodeImpl(
    startOffset,
    image.length,
    (startLine as number) - 1,
    (startColumn as number) - 1,
    (endLine as number) - 1,
    endColumn as number,
    tokenType,
    hidden,
  );
}

/** A place between two statements of a file: what was read before it. */
export interface ReadingPlace {
  readonly node: TreeNode | undefined;
  /** Indexes of the next token and of the next comment. */
  readonly at: number;
  readonly hiddenAt: number;
  readonly height: number;
}

/**
 * The reading of one text: where it stands in the tokens, and the trees that are being built. Leaves and finished parts of
 * the concrete tree wait on a stack until the rule that they belong to is finished.
 */
export class Reading {
  /** The node that the rule in hand fills. */
  node: TreeNode | undefined;
  /** What the rule in hand has read, where it makes no node but a word. */
  word = '';
  private at = 0;
  private hiddenAt = 0;
  private readonly waiting: Part[] = [];
  private height = 0;
  /** How high the stack stood when each open rule began. */
  private readonly begins: number[] = [0];
  private depth = 0;

  constructor(
    readonly tokens: readonly IToken[],
    readonly hidden: readonly IToken[],
    private readonly last?: LastTree,
  ) {}

  /** Where reading stands between two statements of the file. */
  get place(): ReadingPlace {
    const { node, at, hiddenAt, height } = this;
    return { node, at, hiddenAt, height };
  }

  /** Goes back to a place, or on to one behind parts of the tree that were read in another way. */
  goTo({ node, at, hiddenAt, height }: ReadingPlace, parts: readonly Part[] = []): void {
    this.node = node;
    this.word = '';
    this.at = at;
    this.hiddenAt = hiddenAt;
    this.height = height;
    this.depth = 0;
    for (const part of parts) this.waiting[this.height++] = part;
  }

  /** The token at a distance from the next one; undefined behind the end. */
  readonly ahead = (rank: number): IToken | undefined => this.tokens[this.at + rank];

  /**
   * Takes the next token, which must be of a type; gives its leaf in the concrete tree. None for a brace that nobody wrote:
   * it stands nowhere.
   */
  take(tokenTypeIdx: number, source: GrammarAST.AbstractElement): LeafCstNodeImpl | undefined {
    const token = this.tokens[this.at];
    if (token === undefined || token.tokenTypeIdx !== tokenTypeIdx) throw NOT_SOUND;
    this.at++;
    if ((token.endOffset as number) < token.startOffset) return undefined;
    if (this.hiddenAt < this.hidden.length) this.addHidden(token.startOffset);
    const taken = leaf(token, false);
    taken.grammarSource = source;
    this.waiting[this.height++] = taken;
    return taken;
  }

  /** Takes what a piece of the grammar read here the last time, if that holds; nothing is begun for it. */
  takeAgain(source: GrammarAST.AbstractElement): Part | undefined {
    const again = this.last?.take(this.at, source);
    if (!again) return undefined;
    this.addHidden((this.tokens[this.at] as IToken).startOffset);
    this.at = again.next;
    const { startOffset } = this.tokens[this.at - 1] as IToken;
    while ((this.hidden[this.hiddenAt]?.startOffset ?? startOffset) < startOffset) this.hiddenAt++;
    this.waiting[this.height++] = again.part;
    return again.part;
  }

  /** The text of the token taken last. */
  get image(): string {
    return (this.tokens[this.at - 1] as IToken).image;
  }

  /** Begins the part of the concrete tree that belongs to a rule. */
  begin(): void {
    this.begins[++this.depth] = this.height;
  }

  /** Ends the part begun last, which then waits for the one around it. */
  end(source: GrammarAST.AbstractElement): CompositeCstNodeImpl {
    const begin = this.begins[this.depth--] as number;
    if (begin === this.height) throw NOT_SOUND;
    const part = new CompositeCstNodeImpl();
    part.grammarSource = source;
    this.fill(part, begin);
    this.waiting[this.height++] = part;
    return part;
  }

  /** The whole concrete tree, once all is read. */
  root(text: string): RootCstNodeImpl {
    if (this.at < this.tokens.length) throw NOT_SOUND;
    this.addHidden(text.length);
    const root = new RootCstNodeImpl(text);
    this.fill(root, 0);
    return root;
  }

  private fill(part: CompositeCstNodeImpl, begin: number): void {
    const content = this.waiting.slice(begin, this.height);
    this.height = begin;
    for (const child of content) child.container = part as unknown as CompositeCstNode;
    part.content = content as unknown as CstNode[];
  }

  /** Puts the comments before an offset where Langium does: in the innermost open part that holds something already. */
  private addHidden(before: number): void {
    let level = this.depth;
    while (level > 0 && this.begins[level] === this.height) level--;
    for (; this.hiddenAt < this.hidden.length; this.hiddenAt++) {
      const token = this.hidden[this.hiddenAt] as IToken;
      if (token.startOffset > before) break;
      this.waiting[this.height++] = leaf(token, true);
    }
    for (let inner = level + 1; inner <= this.depth; inner++) this.begins[inner] = this.height;
  }
}
