import {
  type ElementPlace,
  type Place,
  type Prose,
  parseProse,
  parseTitle,
  type Range,
  type Texte,
} from '@referentiel/model';
import type { AstNode, CstNode } from 'langium';
import type * as ast from '../generated/ast.js';
import { bareWord } from '../lexer/spelling.js';
import { literalContent } from '../source/text-literal.js';
import { KeptStatements } from './kept-statements.js';
import { HEAD_FIELDS, headNodes, propertyNodes } from './property-nodes.js';

/** A mistake that only the text shows: the model keeps one value where the author wrote two. */
export interface BuildIssue {
  rule: 'SYN-05' | 'SYN-08';
  place: Place;
  params: Record<string, string>;
  related?: Place;
}

/** What the builders share: the file, its issues, and how to read places and texts off the syntax tree. */
export class BuildContext {
  readonly issues: BuildIssue[];
  private readonly kept: KeptStatements | undefined;

  /** `isEdited`: whether the next state of the file will be built too. */
  constructor(
    readonly uri: string,
    issues: BuildIssue[],
    isEdited = false,
  ) {
    this.issues = issues;
    this.kept = isEdited ? new KeptStatements(uri, issues) : undefined;
  }

  /** What a statement gives, built by `build`, which depends on nothing else: in a file that is edited, what it gave before. */
  statement<T>(node: AstNode, build: () => T): T {
    return this.kept ? this.kept.of(node, build) : build();
  }

  place(node: AstNode | CstNode | undefined): Place | undefined {
    const cst = node && '$type' in node ? node.$cstNode : node;
    return cst && { uri: this.uri, range: cst.range };
  }

  /** Where a property of a statement stands in it. */
  rangeOf(node: AstNode, property: string): Range | undefined {
    const found = node.$cstNode && propertyNodes(node.$cstNode).get(property);
    return found?.range;
  }

  /** The place of an element: its name is its code, else its keyword. */
  elementPlace(node: AstNode): ElementPlace | undefined {
    const cst = node.$cstNode;
    if (!cst) return undefined;
    const nodes = headNodes(cst);
    const fields: Record<string, Range> = {};
    for (const field of HEAD_FIELDS) {
      const found = nodes[field];
      if (found) fields[field] = found.range;
    }
    return { uri: this.uri, range: cst.range, name: (nodes.name ?? firstLeaf(cst)).range, fields };
  }

  /** The text of a property, with its place, or the fragment it names; nothing where the parser found none. */
  texte(node: ast.Texte | undefined): Texte {
    if (!node) return { blocs: [] };
    const place = this.place(node);
    const where = place && { place };
    if (node.valeur !== undefined) return { ...this.prose(node.valeur, node.$cstNode), ...where };
    return { fragment: (node.fragment?.$refText ?? '').normalize('NFC'), ...where };
  }

  /** A literal text; each of its runs knows where it stands. */
  prose(image: string, cst: CstNode | undefined): Prose {
    const { content, start } = literalContent(image);
    const prose = parseProse(content, { dedent: true, ...(cst && { offset: cst.offset + start }) });
    this.kept?.note(prose);
    return prose;
  }

  /** A title: one line of plain characters. */
  title(image: string | undefined): string {
    return image === undefined ? '' : parseTitle(literalContent(image).content);
  }

  /**
   * Sets a property that a statement gives, or reports that it was given before: the first one counts.
   * `mot` is how the author calls it.
   */
  once<T extends object, K extends keyof T & string>(
    target: T,
    field: K,
    value: T[K],
    node: AstNode,
    mot: string,
  ): void {
    const place = this.place(node);
    const known = target[field];
    const element = (target as { place?: ElementPlace }).place;
    if (known !== undefined && place) {
      const related = element?.fields?.[field];
      this.issues.push({
        rule: 'SYN-05',
        place,
        params: { mot },
        ...(related && { related: { uri: this.uri, range: related } }),
      });
      return;
    }
    target[field] = value;
    if (element?.fields && place) element.fields[field] = place.range;
  }

  /** A word of a closed list in its canonical spelling; an unknown one is reported, and kept out. */
  oneOf<W extends string>(word: string | undefined, words: readonly W[], node: AstNode, mot: string): W | undefined {
    const bare = bareWord(word);
    const found = words.find((known) => bareWord(known) === bare);
    const place = this.place(node);
    if (!found && place) {
      this.issues.push({ rule: 'SYN-08', place, params: { mot, valeur: word ?? '', valeurs: words.join(', ') } });
    }
    return found;
  }
}

function firstLeaf(cst: CstNode): CstNode {
  let leaf = cst;
  while ('content' in leaf && Array.isArray(leaf.content) && leaf.content.length) leaf = leaf.content[0] as CstNode;
  return leaf;
}

/** A code as names are compared: composed letters; what was still being typed (`C1.`) stays. */
export function codeOf(name: string): string {
  return name.normalize('NFC');
}
