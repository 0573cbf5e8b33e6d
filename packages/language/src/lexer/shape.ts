import { GrammarAST, GrammarUtils } from 'langium';
import { keywordSource } from './spelling.js';

/**
 * What the grammar says about statements: which keywords start one, and which statements each body may hold. The lexer
 * needs it to see where a forgotten quote or brace belongs; it is read off the grammar so that both never differ.
 */
export interface StatementShape {
  /** Keywords that start a statement. */
  readonly starters: ReadonlySet<string>;
  /** For each keyword that opens a body: the keywords that may start a statement inside. `''` is the file. */
  readonly bodies: ReadonlyMap<string, ReadonlySet<string>>;
  /** Every keyword made of letters. */
  readonly keywords: readonly string[];
}

type Rules = Map<string, GrammarAST.ParserRule>;

/** The keywords that an element may begin with, and whether it may be empty. */
function firstKeywords(element: GrammarAST.AbstractElement, rules: Rules, seen: Set<string>): { first: Set<string>; empty: boolean } {
  const optional = element.cardinality === '?' || element.cardinality === '*';
  const result = { first: new Set<string>(), empty: optional };
  const merge = (inner: GrammarAST.AbstractElement) => {
    const { first, empty } = firstKeywords(inner, rules, seen);
    for (const keyword of first) result.first.add(keyword);
    return empty;
  };
  if (GrammarAST.isKeyword(element)) result.first.add(element.value);
  else if (GrammarAST.isAssignment(element)) merge(element.terminal);
  else if (GrammarAST.isAlternatives(element)) for (const one of element.elements) merge(one);
  else if (GrammarAST.isGroup(element)) {
    const allEmpty = element.elements.every((one) => merge(one));
    result.empty ||= allEmpty;
  } else if (GrammarAST.isRuleCall(element)) {
    const rule = rules.get(element.rule.$refText);
    if (rule && !seen.has(rule.name)) {
      seen.add(rule.name);
      merge(rule.definition);
      seen.delete(rule.name);
    }
  }
  return result;
}

const WORD = /^\p{L}/u;

/** `'{' body* '}'` inside a rule: the elements between the braces. */
function bodiesOf(rule: GrammarAST.ParserRule): GrammarAST.AbstractElement[] {
  const bodies: GrammarAST.AbstractElement[] = [];
  const visit = (element: GrammarAST.AbstractElement) => {
    if (!GrammarAST.isGroup(element) && !GrammarAST.isAlternatives(element)) return;
    const open = element.elements.findIndex((one) => GrammarAST.isKeyword(one) && one.value === '{');
    const body = open < 0 ? undefined : element.elements[open + 1];
    if (body) bodies.push(body);
    element.elements.forEach(visit);
  };
  visit(rule.definition);
  return bodies;
}

/** Reads the shape of statements off the grammar. */
export function statementShape(grammar: GrammarAST.Grammar): StatementShape {
  const rules: Rules = new Map(grammar.rules.filter(GrammarAST.isParserRule).map((rule) => [rule.name, rule]));
  const bodies = new Map<string, Set<string>>();
  const entry = [...rules.values()].find((rule) => rule.entry);
  const starters = new Set<string>();
  const record = (owner: string, body: GrammarAST.AbstractElement) => {
    const inside = bodies.get(owner) ?? new Set<string>();
    for (const keyword of firstKeywords(body, rules, new Set()).first) {
      if (!WORD.test(keyword)) continue;
      inside.add(keyword);
      starters.add(keyword);
    }
    bodies.set(owner, inside);
  };
  for (const rule of rules.values()) {
    for (const body of bodiesOf(rule)) {
      for (const owner of openersOf(rule, rules)) record(owner, body);
    }
  }
  if (entry) {
    record('', { ...entry.definition } as GrammarAST.AbstractElement);
    for (const call of GrammarUtils.getAllReachableRules(grammar, false)) {
      if (call.name === 'ElementRacine' && GrammarAST.isParserRule(call)) record('', call.definition);
    }
  }
  const keywords = [...new Set(allKeywords(grammar))].filter((keyword) => WORD.test(keyword));
  return { starters, bodies, keywords };
}

/** The keyword that a body belongs to: the rule's own first keyword, or that of the statement that calls the rule. */
function openersOf(rule: GrammarAST.ParserRule, rules: Rules): string[] {
  const own = [...firstKeywords(rule.definition, rules, new Set()).first].filter((keyword) => WORD.test(keyword));
  if (own.length) return own;
  return [...rules.values()]
    .filter((caller) => caller !== rule && callsRule(caller.definition, rule.name))
    .flatMap((caller) => [...firstKeywords(caller.definition, rules, new Set()).first]);
}

function callsRule(element: GrammarAST.AbstractElement, name: string): boolean {
  if (GrammarAST.isRuleCall(element)) return element.rule.$refText === name;
  if (GrammarAST.isAssignment(element)) return callsRule(element.terminal, name);
  if (GrammarAST.isGroup(element) || GrammarAST.isAlternatives(element)) {
    return element.elements.some((one) => callsRule(one, name));
  }
  return false;
}

function allKeywords(grammar: GrammarAST.Grammar): string[] {
  const found: string[] = [];
  const visit = (element: GrammarAST.AbstractElement) => {
    if (GrammarAST.isKeyword(element)) found.push(element.value);
    else if (GrammarAST.isAssignment(element)) visit(element.terminal);
    else if (GrammarAST.isCrossReference(element) && element.terminal) visit(element.terminal);
    else if (GrammarAST.isGroup(element) || GrammarAST.isAlternatives(element)) element.elements.forEach(visit);
  };
  for (const rule of grammar.rules) if (GrammarAST.isParserRule(rule)) visit(rule.definition);
  return found;
}

/** An alternation of keywords, longest first, as people type them. */
export function keywordAlternation(keywords: Iterable<string>): string {
  return [...keywords]
    .sort((a, b) => b.length - a.length)
    .map(keywordSource)
    .join('|');
}
