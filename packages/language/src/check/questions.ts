/** What was asked of the catalogues: a name, whether there is such a catalogue, an entry, all names. */
export const ALL_NAMES = 'names';

export function catalogueQuestion(name: string): string {
  return `catalogue ${name}`;
}

export function presenceQuestion(name: string): string {
  return `presence ${name}`;
}

export function entryQuestion(name: string, code: string): string {
  return `entry ${name}\n${code}`;
}

/** What a question asks for: its kind, the name of a catalogue, the code of an entry. */
export function partsOf(question: string): [kind: string, name: string, code: string] {
  const [kind, rest] = split(question, ' ');
  const [name, code] = split(rest, '\n');
  return [kind, name, code];
}

function split(text: string, at: string): [string, string] {
  const rank = text.indexOf(at);
  return rank < 0 ? [text, ''] : [text.slice(0, rank), text.slice(rank + at.length)];
}

/** Who asked what of the catalogues: when an answer changes, those who had it are found without looking at anybody else. */
export class Questions {
  private readonly askers = new Map<string, Set<string>>();
  private readonly asked = new Map<string, Set<string>>();

  ask(asker: string, question: string): void {
    const own = this.asked.get(asker);
    if (own?.has(question)) return;
    if (own) own.add(question);
    else this.asked.set(asker, new Set([question]));
    const others = this.askers.get(question);
    if (others) others.add(asker);
    else this.askers.set(question, new Set([asker]));
  }

  /** What somebody asked, in no order. */
  of(asker: string): Iterable<string> {
    return this.asked.get(asker) ?? [];
  }

  askersOf(question: string): Iterable<string> {
    return this.askers.get(question) ?? [];
  }

  /** Somebody is gone, or will ask anew. */
  forget(asker: string): void {
    for (const question of this.asked.get(asker) ?? []) {
      const others = this.askers.get(question);
      others?.delete(asker);
      if (others?.size === 0) this.askers.delete(question);
    }
    this.asked.delete(asker);
  }
}
