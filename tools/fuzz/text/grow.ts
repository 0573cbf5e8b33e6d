import { GrammarAST } from 'langium';
import { services } from '../support/language.ts';
import type { Random } from '../support/random.ts';
import { NAMES, NUMBERS } from './characters.ts';

/** How deep statements may stand in each other. */
const DEPTH = 6;
/** Words of one text that is grown: most die early, a few would never end. */
const MOST = 400;

/** What words are made of when the grammar asks for a kind of word. */
export interface Pool {
  codes: readonly string[];
  texts: readonly string[];
}

const PLAIN_WORDS = ['voir', 'écrit', 'semaine', 'relève', 'aujourd’hui'];

/** Writes texts that the grammar allows, whatever they mean: each rule of it is taken as often as another. */
export class Grower {
  private words: string[] = [];
  private readonly random: Random;
  private readonly pool: Pool;

  constructor(random: Random, pool: Pool) {
    this.random = random;
    this.pool = pool;
  }

  /** Some statement of the grammar, on its own. */
  statement(): string {
    const rules = rulesWithBody();
    return this.grow(this.random.pick(rules).definition);
  }

  /** A whole file. */
  file(): string {
    const { Grammar } = services();
    const entry = Grammar.rules.filter(GrammarAST.isParserRule).find((rule) => rule.entry);
    return entry ? this.grow(entry.definition) : '';
  }

  private grow(element: GrammarAST.AbstractElement): string {
    this.words = [];
    this.add(element, 0);
    return this.words.join(' ').replace(/ ?([{}]) ?/g, ' $1\n');
  }

  private add(element: GrammarAST.AbstractElement, depth: number): void {
    for (let times = this.timesOf(element, depth); times > 0; times--) {
      if (this.words.length < MOST) this.once(element, depth);
    }
  }

  private timesOf({ cardinality }: GrammarAST.AbstractElement, depth: number): number {
    const eager = depth < DEPTH ? 0.5 : 0.05;
    if (cardinality === '?') return this.random.chance(eager) ? 1 : 0;
    const more = this.random.chance(eager) ? this.random.few(6) : 0;
    if (cardinality === '*') return more;
    return cardinality === '+' ? Math.max(more, 1) : 1;
  }

  private once(element: GrammarAST.AbstractElement, depth: number): void {
    if (GrammarAST.isKeyword(element)) this.words.push(element.value);
    else if (GrammarAST.isAssignment(element)) this.add(element.terminal, depth);
    else if (GrammarAST.isGroup(element) || GrammarAST.isUnorderedGroup(element)) {
      for (const one of element.elements) this.add(one, depth);
    } else if (GrammarAST.isAlternatives(element)) this.add(this.random.pick(element.elements), depth);
    else if (GrammarAST.isRuleCall(element)) {
      const rule = element.rule.ref;
      if (GrammarAST.isParserRule(rule)) this.add(rule.definition, depth + 1);
      else if (rule) this.words.push(this.word(rule.name));
    } else if (GrammarAST.isCrossReference(element)) this.words.push(this.word('CODE'));
  }

  private word(terminal: string): string {
    const { random, pool } = this;
    if (terminal === 'TEXTE') return pool.texts.length && random.chance(0.9) ? random.pick(pool.texts) : '""';
    if (terminal === 'NOMBRE') return random.chance(0.9) ? String(random.below(40)) : random.pick(NUMBERS);
    if (terminal === 'TIRET') return '-';
    if (terminal === 'MOT') return random.pick(PLAIN_WORDS);
    return pool.codes.length && random.chance(0.9) ? random.pick(pool.codes) : random.pick(NAMES);
  }
}

function rulesWithBody(): GrammarAST.ParserRule[] {
  return services()
    .Grammar.rules.filter(GrammarAST.isParserRule)
    .filter((rule) => !rule.dataType && !rule.entry);
}

/** Every keyword of the grammar that is made of letters. */
export function keywords(): string[] {
  const seen = new Set<string>();
  const look = (element: GrammarAST.AbstractElement): void => {
    if (GrammarAST.isKeyword(element)) seen.add(element.value);
    else if (GrammarAST.isAssignment(element)) look(element.terminal);
    else if (GrammarAST.isGroup(element) || GrammarAST.isAlternatives(element)) element.elements.forEach(look);
  };
  for (const rule of services().Grammar.rules) if (GrammarAST.isParserRule(rule)) look(rule.definition);
  return [...seen].filter((word) => /^\p{L}/u.test(word));
}
