import type { TokenType, TokenTypeDictionary } from 'chevrotain';
import { GrammarAST, GrammarUtils, type LangiumCoreServices } from 'langium';
import { Choice, type Choices, choiceKey, NONE } from '../choice-table.js';
import { NOT_SOUND, type Reading, TreeNode } from './reading.js';
import { receiverOf } from './receiver.js';
import { type Step, takeAlternative, takeChild, takeToken, takeWord } from './takers.js';

/** Reads one statement of a file with its step; `begins` says whether another may begin at the token of an index. */
export type AroundStatement = (reading: Reading, statement: Step, begins: (index: number) => boolean) => void;

/** Choices are numbered as Langium numbers them: in each rule, by kind, inner ones first. */
interface Counts {
  Alternation: number;
  Option: number;
  Repetition: number;
}

/** The rule whose steps are being made. */
interface Making {
  readonly rule: GrammarAST.ParserRule;
  readonly isWord: boolean;
  readonly counts: Counts;
}

function isUnion(rule: GrammarAST.ParserRule): boolean {
  const { definition } = rule;
  return (
    GrammarAST.isRuleCall(definition) || (GrammarAST.isAlternatives(definition) && definition.elements.every(isCall))
  );
}

function isCall(element: GrammarAST.AbstractElement): boolean {
  return GrammarAST.isRuleCall(element) && GrammarAST.isParserRule(element.rule.ref) && !element.cardinality;
}

/**
 * The grammar as functions that read sound texts, each rule's made when a text first comes to it. They make the trees that
 * Langium's parser makes, without its means to go on behind a mistake; a test compares them.
 */
export class Steps {
  private readonly rules = new Map<GrammarAST.ParserRule, Step>();

  constructor(
    private readonly services: LangiumCoreServices,
    private readonly tokens: TokenTypeDictionary,
    private readonly choices: Choices,
    private readonly aroundStatement: AroundStatement = (reading, statement) => statement(reading),
  ) {}

  /** Reads a rule; its node, if it makes one, is then the reading's. */
  of(rule: GrammarAST.ParserRule): Step {
    let body: Step | undefined;
    const known = this.rules.get(rule);
    if (known) return known;
    const inside: Step = (reading) => {
      body ??= this.element(rule.definition, this.making(rule));
      body(reading);
    };
    const step = GrammarUtils.isDataTypeRule(rule) || isUnion(rule) ? inside : this.node(rule, inside);
    this.rules.set(rule, step);
    return step;
  }

  private making(rule: GrammarAST.ParserRule): Making {
    const isWord = GrammarUtils.isDataTypeRule(rule);
    return { rule, isWord, counts: { Alternation: 0, Option: 0, Repetition: 0 } };
  }

  /** Makes the node of a rule, with the properties that it must have. */
  private node(rule: GrammarAST.ParserRule, inside: Step): Step {
    const type = GrammarUtils.getTypeName(rule);
    const { properties } = this.services.shared.AstReflection.getTypeMetaData(type);
    const needed = Object.values(properties).filter(({ defaultValue }) => defaultValue !== undefined);
    return (reading) => {
      const node = new TreeNode(type);
      reading.node = node;
      inside(reading);
      for (const { name, defaultValue } of needed) {
        if (node[name] === undefined) node[name] = Array.isArray(defaultValue) ? [] : defaultValue;
      }
    };
  }

  private element(element: GrammarAST.AbstractElement, making: Making): Step {
    return this.repeated(element, this.once(element, making), making);
  }

  private once(element: GrammarAST.AbstractElement, making: Making): Step {
    if (GrammarAST.isKeyword(element)) return this.token(element.value, element, making);
    if (GrammarAST.isAssignment(element)) return this.element(element.terminal, making);
    if (GrammarAST.isCrossReference(element)) return this.call(element.terminal, element, making);
    if (GrammarAST.isRuleCall(element)) return this.call(element, element, making);
    if (GrammarAST.isAlternatives(element)) return this.alternatives(element, making);
    if (GrammarAST.isGroup(element)) return sequence(element.elements.map((one) => this.element(one, making)));
    throw new Error(`the grammar uses ${element.$type}, which the reader of sound texts does not know`);
  }

  private repeated({ cardinality }: GrammarAST.AbstractElement, once: Step, making: Making): Step {
    if (cardinality === undefined) return once;
    const kind = cardinality === '?' ? 'Option' : 'Repetition';
    const choice = this.choice(making, kind, cardinality === '+' ? 'RepetitionMandatory' : kind);
    if (cardinality === '?')
      return (reading) => {
        if (choice.make(reading.ahead) !== NONE) once(reading);
      };
    if (making.rule.entry) return this.statements(once, choice);
    return (reading) => {
      if (cardinality === '+' && choice.make(reading.ahead) === NONE) throw NOT_SOUND;
      while (choice.make(reading.ahead) !== NONE) once(reading);
    };
  }

  /** The statements of a file. */
  private statements(statement: Step, choice: Choice): Step {
    return (reading) => {
      const begins = (index: number) => choice.make((rank) => reading.tokens[index + rank]) !== NONE;
      while (choice.make(reading.ahead) !== NONE) this.aroundStatement(reading, statement, begins);
    };
  }

  private alternatives({ elements }: GrammarAST.Alternatives, making: Making): Step {
    const ways = elements.map((one) => this.element(one, making));
    const [only] = ways;
    if (ways.length === 1 && only) return only;
    const choice = this.choice(making, 'Alternation');
    return (reading) => {
      const way = ways[choice.make(reading.ahead)];
      if (!way) throw NOT_SOUND;
      way(reading);
    };
  }

  private choice({ rule, counts }: Making, kind: keyof Counts, name: string = kind): Choice {
    counts[kind]++;
    // Langium names its rules so.
    const key = choiceKey(`${rule.name}\u200b`, name, counts[kind]);
    const table = this.choices[key];
    if (!table) throw new Error(`no table says how to choose at ${key}: run npm run generate`);
    return new Choice(table);
  }

  private call(
    called: GrammarAST.AbstractElement | undefined,
    source: GrammarAST.AbstractElement,
    making: Making,
  ): Step {
    const rule = GrammarAST.isRuleCall(called) ? called.rule.ref : undefined;
    if (GrammarAST.isTerminalRule(rule)) return this.token(rule.name, source, making);
    if (!GrammarAST.isParserRule(rule)) throw new Error(`rule ${making.rule.name} calls what is no rule`);
    const receiver = receiverOf(source, this.services.references.Linker);
    const read = this.of(rule);
    if (GrammarUtils.isDataTypeRule(rule)) {
      if (!receiver && !making.isWord) throw new Error(`a word is read and not kept: ${rule.name}`);
      return takeWord(read, source, receiver);
    }
    if (receiver) return takeChild(read, source, receiver);
    if (!isUnion(making.rule)) throw new Error(`rule ${making.rule.name} keeps nothing of ${rule.name}`);
    return takeAlternative(read, source);
  }

  private token(name: string, source: GrammarAST.AbstractElement, { isWord }: Making): Step {
    const { tokenTypeIdx } = this.tokens[name] as TokenType;
    return takeToken(tokenTypeIdx as number, source, receiverOf(source, this.services.references.Linker), isWord);
  }
}

function sequence(steps: readonly Step[]): Step {
  return (reading) => {
    for (const step of steps) step(reading);
  };
}
