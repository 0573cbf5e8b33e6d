import type { ILookaheadStrategy, IToken } from 'chevrotain';
import { LLStarLookaheadStrategy } from 'chevrotain-allstar';

type Initialize = NonNullable<ILookaheadStrategy['initialize']>;
type Alternation = ILookaheadStrategy['buildLookaheadForAlternation'];
type Optional = ILookaheadStrategy['buildLookaheadForOptional'];

/**
 * The choices of the grammar, by `choiceKey`: the names of the next tokens, by the alternative that they lead to (of an
 * optional part, 0 is to enter it). Under `ASK`, those after which more tokens decide; any other token fits no alternative.
 */
export type Choices = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

export const ASK = '?';

/** The place of a choice in the grammar. */
export function choiceKey(
  { rule, prodOccurrence }: Pick<Parameters<Alternation>[0], 'rule' | 'prodOccurrence'>,
  kind: string,
) {
  return `${rule.name} ${kind} ${prodOccurrence}`;
}

/** The parser, as a choice sees it. */
interface Reader {
  LA_FAST(howFar: number): IToken;
}

type Answer = number | typeof ASK;

/** A choice made from its table, and by `whole` where the table does not tell; each is made when a text first comes to it. */
function fromTable<R>(
  table: Choices[string],
  whole: () => (this: Reader) => R,
  say: (answer: number | undefined) => R,
): (this: Reader) => R {
  let answers: Map<string, Answer> | undefined;
  let made: ((this: Reader) => R) | undefined;
  return function () {
    answers ??= new Map(
      Object.entries(table).flatMap(([answer, names]) =>
        names.map((name): [string, Answer] => [name, answer === ASK ? ASK : Number(answer)]),
      ),
    );
    const answer = answers.get(this.LA_FAST(1).tokenType.name);
    if (answer !== ASK) return say(answer);
    made ??= whole();
    return made.call(this);
  };
}

/**
 * Langium's way to choose between alternatives (LL(*)). The next token nearly always decides: what it decides is looked up in a
 * table made beforehand (`npm run generate`). The strategy itself is made when a choice asks for more.
 */
export class LazyLookahead implements ILookaheadStrategy {
  private strategy: () => LLStarLookaheadStrategy = () => {
    throw new Error('the grammar is not known yet');
  };

  constructor(private readonly choices: Choices) {}

  /** Nothing: the grammar is validated when its parser is generated. */
  validate(): [] {
    return [];
  }

  initialize(options: Parameters<Initialize>[0]): void {
    let made: LLStarLookaheadStrategy | undefined;
    this.strategy = () => {
      if (!made) {
        made = new LLStarLookaheadStrategy({ logging: () => {} });
        made.initialize(options);
      }
      return made;
    };
  }

  buildLookaheadForAlternation(options: Parameters<Alternation>[0]): ReturnType<Alternation> {
    const whole = () => this.strategy().buildLookaheadForAlternation(options) as () => number | undefined;
    const table = this.choices[choiceKey(options, 'Alternation')];
    return table && !options.hasPredicates
      ? (fromTable(table, whole, (answer) => answer) as ReturnType<Alternation>)
      : whole();
  }

  buildLookaheadForOptional(options: Parameters<Optional>[0]): ReturnType<Optional> {
    const whole = () => this.strategy().buildLookaheadForOptional(options) as () => boolean;
    const table = this.choices[choiceKey(options, options.prodType)];
    return table ? (fromTable(table, whole, (answer) => answer === 0) as ReturnType<Optional>) : whole();
  }
}
