import { GrammarAST } from 'langium';
import { Automaton } from './automaton.js';
import statements from './generated/statements.json' with { type: 'json' };

/** The keywords of statements. */
export interface StatementWords {
  /** Keywords that start a statement. */
  readonly starters: ReadonlySet<string>;
  /** Every keyword made of letters. */
  readonly keywords: readonly string[];
}

/**
 * What the grammar says about statements. The lexer needs it to see where a forgotten quote or brace belongs; it is read
 * off the grammar so that both never differ.
 */
export class StatementShape implements StatementWords {
  readonly starters: ReadonlySet<string> = new Set(statements.starters);
  readonly keywords: readonly string[] = statements.keywords;
  private readAnywhere: Automaton | undefined;
  private readFile: Automaton | undefined;

  constructor(private readonly grammar: () => GrammarAST.Grammar) {}

  /** Reads a file, body by body. */
  get file(): Automaton {
    this.readFile ??= new Automaton([bodiesOf(this.grammar())[0] as GrammarAST.AbstractElement]);
    return this.readFile;
  }

  /** Reads statements without minding the body they stand in; made when a text lacks a quote. */
  get anywhere(): Automaton {
    this.readAnywhere ??= new Automaton([anyStatement(this.grammar())]);
    return this.readAnywhere;
  }
}

function anyStatement(grammar: GrammarAST.Grammar): GrammarAST.Alternatives {
  const elements = bodiesOf(grammar);
  return { $type: 'Alternatives', cardinality: '*', elements } as unknown as GrammarAST.Alternatives;
}

function rulesOf(grammar: GrammarAST.Grammar): readonly GrammarAST.ParserRule[] {
  return grammar.rules.filter(GrammarAST.isParserRule);
}

/** What the files and the bodies of statements hold, the files first. */
function bodiesOf(grammar: GrammarAST.Grammar): readonly GrammarAST.AbstractElement[] {
  const rules = rulesOf(grammar);
  const entry = rules.find((rule) => rule.entry);
  if (!entry) throw new Error('the grammar has no entry rule');
  return [entry.definition, ...rules.flatMap((rule) => bracedIn(rule.definition))];
}

/** The keywords of the statements of a grammar: what is written out for those who do not read the grammar. */
export function statementWords(grammar: GrammarAST.Grammar): StatementWords {
  return {
    starters: new Set(bodiesOf(grammar).flatMap((body) => [...firstKeywords(body).first])),
    keywords: [...new Set(rulesOf(grammar).flatMap((rule) => keywordsOf(rule.definition)))].filter(isKeyword),
  };
}

/** Whether a token's name is a keyword made of letters (terminals are in capitals). */
export function isKeyword(tokenName: string): boolean {
  const first = tokenName.charCodeAt(0);
  return first > 0x60 && first !== 0x7b && first !== 0x7d;
}

function partsOf(element: GrammarAST.AbstractElement): readonly GrammarAST.AbstractElement[] {
  return GrammarAST.isGroup(element) || GrammarAST.isAlternatives(element) ? element.elements : [];
}

/** The elements that stand between braces in a rule. */
function bracedIn(element: GrammarAST.AbstractElement): GrammarAST.AbstractElement[] {
  const parts = partsOf(element);
  const open = parts.findIndex((one) => GrammarAST.isKeyword(one) && one.value === '{');
  const body = open < 0 ? undefined : parts[open + 1];
  return [...(body ? [body] : []), ...parts.flatMap(bracedIn)];
}

/** The keywords that an element may begin with, and whether it may be empty. */
function firstKeywords(element: GrammarAST.AbstractElement): { first: Set<string>; empty: boolean } {
  const result = { first: new Set<string>(), empty: element.cardinality === '?' || element.cardinality === '*' };
  const merge = (inner: GrammarAST.AbstractElement) => {
    const { first, empty } = firstKeywords(inner);
    for (const keyword of first) result.first.add(keyword);
    return empty;
  };
  if (GrammarAST.isKeyword(element)) {
    if (isKeyword(element.value)) result.first.add(element.value);
  } else if (GrammarAST.isAssignment(element)) merge(element.terminal);
  else if (GrammarAST.isAlternatives(element)) element.elements.forEach(merge);
  else if (GrammarAST.isGroup(element)) {
    const allEmpty = element.elements.every(merge);
    result.empty ||= allEmpty;
  } else if (GrammarAST.isRuleCall(element) && GrammarAST.isParserRule(element.rule.ref))
    merge(element.rule.ref.definition);
  return result;
}

function keywordsOf(element: GrammarAST.AbstractElement): string[] {
  if (GrammarAST.isKeyword(element)) return [element.value];
  if (GrammarAST.isAssignment(element)) return keywordsOf(element.terminal);
  if (GrammarAST.isCrossReference(element) && element.terminal) return keywordsOf(element.terminal);
  return partsOf(element).flatMap(keywordsOf);
}
