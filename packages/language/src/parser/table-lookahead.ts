import type { ILookaheadStrategy, IToken } from 'chevrotain';
import { Choice, type Choices, choiceKey } from './choice-table.js';

type Alternation = ILookaheadStrategy['buildLookaheadForAlternation'];
type Optional = ILookaheadStrategy['buildLookaheadForOptional'];
type Place = Pick<Parameters<Alternation>[0], 'rule' | 'prodOccurrence'>;

/** The parser, as a choice sees it. */
interface Reader {
  LA(howFar: number): IToken;
}

/** How Langium's parser chooses between alternatives: as tables say that were made beforehand (`npm run generate`). */
export class TableLookahead implements ILookaheadStrategy {
  constructor(private readonly choices: Choices) {}

  /** Nothing: the grammar is validated when its tables are made. */
  validate(): [] {
    return [];
  }

  buildLookaheadForAlternation(options: Parameters<Alternation>[0]): ReturnType<Alternation> {
    const choice = this.choiceAt(options, 'Alternation');
    return function (this: Reader) {
      const answer = choice.make((rank) => this.LA(rank + 1));
      return answer < 0 ? undefined : answer;
    } as ReturnType<Alternation>;
  }

  buildLookaheadForOptional(options: Parameters<Optional>[0]): ReturnType<Optional> {
    const choice = this.choiceAt(options, options.prodType);
    return function (this: Reader) {
      return choice.make((rank) => this.LA(rank + 1)) === 0;
    } as ReturnType<Optional>;
  }

  private choiceAt({ rule, prodOccurrence }: Place, kind: string): Choice {
    const key = choiceKey(rule.name, kind, prodOccurrence);
    const table = this.choices[key];
    if (!table) throw new Error(`no table says how to choose at ${key}: run npm run generate`);
    return new Choice(table);
  }
}
