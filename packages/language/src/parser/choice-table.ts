import type { TokenType } from 'chevrotain';

/** What a choice answers to each next token, by the tokens' names; `further` holds those after which one more token decides. */
export interface ChoiceTable {
  /** The names of the tokens, by the alternative that they lead to (of an optional part, 0 is to enter it). */
  readonly answers: Readonly<Record<string, readonly string[]>>;
  readonly further?: Readonly<Record<string, ChoiceTable>>;
}

/** The choices of the grammar, by `choiceKey`. A token that is not in a table fits no alternative. */
export type Choices = Readonly<Record<string, ChoiceTable>>;

/** The place of a choice in the grammar; `occurrence` counts the choices of one kind in a rule. */
export function choiceKey(rule: string, kind: string, occurrence: number): string {
  return `${rule} ${kind} ${occurrence}`;
}

/** That no alternative fits. */
export const NONE = -1;

/** A token as a choice sees it. */
interface Ahead {
  readonly tokenType: TokenType;
}

/** A choice of the grammar, ready to be made: one look-up for each token that decides. */
export class Choice {
  private answers: Map<string, number | Choice> | undefined;

  constructor(private readonly table: ChoiceTable) {}

  /** The alternative that the tokens from the next one on lead to, or `NONE`; `ahead(0)` is the next token. */
  make(ahead: (rank: number) => Ahead | undefined, rank = 0): number {
    const name = ahead(rank)?.tokenType.name ?? 'EOF';
    this.answers ??= answersOf(this.table);
    const answer = this.answers.get(name);
    if (answer === undefined) return NONE;
    return typeof answer === 'number' ? answer : answer.make(ahead, rank + 1);
  }
}

function answersOf({ answers, further = {} }: ChoiceTable): Map<string, number | Choice> {
  const found = new Map<string, number | Choice>();
  for (const [answer, names] of Object.entries(answers)) for (const name of names) found.set(name, Number(answer));
  for (const [name, table] of Object.entries(further)) found.set(name, new Choice(table));
  return found;
}
