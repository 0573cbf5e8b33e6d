import { AstUtils, GrammarAST } from 'langium';

/** A place between two tokens of the grammar. */
interface Place {
  readonly id: number;
  readonly empty: Place[];
  readonly edges: Edge[];
}

/** What a token is to the grammar. */
export interface Role {
  /** The parser rule in which it stands. */
  readonly rule: string;
  /** The property that takes it; none for a keyword that only marks a place. */
  readonly feature?: string;
  /** The rule that lists the words that may stand there (`Valeur`, `GenreCode`, `Code`). */
  readonly list?: string;
}

/** A token that may stand at a place; an opening brace leads behind its closing one and knows what stands between. */
interface Edge {
  readonly label: string;
  readonly target: Place;
  readonly role: Role;
  readonly body?: readonly GrammarAST.AbstractElement[];
}

/** A token that may come next, and what it would be. */
export type Expectation = Pick<Edge, 'label' | 'role'>;

/**
 * Where a reader of a body stands: which tokens may come next. The states are made as they are met, so that a token costs
 * one look-up in a map.
 */
export class State {
  /** Whether a statement may end, and the body close, here. */
  readonly accepting: boolean;
  /** The names of the tokens that may come next. */
  readonly expected: ReadonlySet<string>;
  private readonly successors = new Map<string, State | undefined>();

  constructor(
    private readonly automaton: Automaton,
    private readonly places: readonly Place[],
    end: Place,
  ) {
    this.accepting = places.includes(end);
    this.expected = new Set(places.flatMap((place) => place.edges.map((edge) => edge.label)));
  }

  /** The tokens that may come next with their roles, in the order of the grammar; a token of two roles stands twice. */
  get expectations(): readonly Expectation[] {
    return this.places.flatMap((place) => place.edges);
  }

  /** The state behind a token; behind `{` it is the one behind the `}` of the same body. */
  next(name: string): State | undefined {
    if (!this.successors.has(name)) {
      const targets = this.places.flatMap((place) =>
        place.edges.filter((edge) => edge.label === name).map((edge) => edge.target),
      );
      this.successors.set(name, targets.length ? this.automaton.stateOf(targets) : undefined);
    }
    return this.successors.get(name);
  }

  /** The body that an opening brace would begin here. */
  get body(): Automaton | undefined {
    for (const place of this.places) {
      const edge = place.edges.find((one) => one.body);
      if (edge?.body) return this.automaton.inner(edge.body);
    }
    return undefined;
  }
}

/**
 * Reads the statements of one body (or of a file), the bodies inside them left out. It is made from the grammar, whose
 * statements are regular: rules nest only between braces.
 */
export class Automaton {
  readonly start: State;
  private readonly states = new Map<string, State>();
  private readonly end: Place;
  private count = 0;
  private role: Role = { rule: '' };

  constructor(
    elements: readonly GrammarAST.AbstractElement[],
    private readonly inners = new Map<readonly GrammarAST.AbstractElement[], Automaton>(),
  ) {
    const begin = this.place();
    this.end = this.sequence(elements, begin);
    this.start = this.stateOf([begin]);
  }

  inner(elements: readonly GrammarAST.AbstractElement[]): Automaton {
    let found = this.inners.get(elements);
    if (!found) {
      found = new Automaton(elements, this.inners);
      this.inners.set(elements, found);
    }
    return found;
  }

  /** The state that holds some places and those that are reached from them without a token. */
  stateOf(from: readonly Place[]): State {
    const reached = new Set(from);
    for (const place of reached) for (const one of place.empty) reached.add(one);
    const places = [...reached].sort((a, b) => a.id - b.id);
    const key = places.map((place) => place.id).join();
    let state = this.states.get(key);
    if (!state) {
      state = new State(this, places, this.end);
      this.states.set(key, state);
    }
    return state;
  }

  private place(): Place {
    return { id: this.count++, empty: [], edges: [] };
  }

  /** Lays an element behind a place, as often as its cardinality says; returns the place behind it. */
  private lay(element: GrammarAST.AbstractElement, from: Place): Place {
    const { cardinality } = element;
    const begin = this.place();
    from.empty.push(begin);
    const behind = this.once(element, begin);
    if (cardinality === '?' || cardinality === '*') begin.empty.push(behind);
    if (cardinality === '*' || cardinality === '+') behind.empty.push(begin);
    return behind;
  }

  private once(element: GrammarAST.AbstractElement, from: Place): Place {
    if (GrammarAST.isKeyword(element)) return this.token(element.value, from);
    if (GrammarAST.isAssignment(element)) {
      return this.as({ rule: ruleOf(element), feature: element.feature }, () => this.lay(element.terminal, from));
    }
    if (GrammarAST.isCrossReference(element)) return element.terminal ? this.lay(element.terminal, from) : from;
    if (GrammarAST.isGroup(element)) return this.sequence(element.elements, from);
    if (GrammarAST.isAlternatives(element)) {
      const behind = this.place();
      for (const one of element.elements) this.lay(one, from).empty.push(behind);
      return behind;
    }
    if (GrammarAST.isRuleCall(element)) {
      const rule = element.rule.ref;
      if (GrammarAST.isTerminalRule(rule)) return this.token(rule.name, from);
      if (GrammarAST.isParserRule(rule)) {
        // A rule with a data type gives a word, not a node: the property around it takes the word.
        const role = rule.dataType ? { ...this.role, list: rule.name } : { rule: rule.name };
        return this.as(role, () => this.lay(rule.definition, from));
      }
    }
    return from;
  }

  /** Lays elements whose tokens have a role. */
  private as(role: Role, lay: () => Place): Place {
    const around = this.role;
    this.role = role;
    const behind = lay();
    this.role = around;
    return behind;
  }

  private sequence(elements: readonly GrammarAST.AbstractElement[], from: Place): Place {
    let at = from;
    for (let index = 0; index < elements.length; index++) {
      const element = elements[index] as GrammarAST.AbstractElement;
      const close = isBrace(element, '{') ? elements.findIndex((one) => isBrace(one, '}')) : -1;
      if (close < 0) {
        at = this.lay(element, at);
        continue;
      }
      const target = this.place();
      at.edges.push({ label: '{', target, role: this.role, body: bodyOf(elements, index, close) });
      at = target;
      index = close;
    }
    return at;
  }

  private token(label: string, from: Place): Place {
    const target = this.place();
    from.edges.push({ label, target, role: this.role });
    return target;
  }
}

function ruleOf(element: GrammarAST.AbstractElement): string {
  return AstUtils.getContainerOfType(element, GrammarAST.isParserRule)?.name ?? '';
}

function isBrace(element: GrammarAST.AbstractElement, brace: string): boolean {
  return GrammarAST.isKeyword(element) && element.value === brace;
}

const bodies = new WeakMap<GrammarAST.AbstractElement, readonly GrammarAST.AbstractElement[]>();

/** What stands between two braces; the same list each time, for it names the body. */
function bodyOf(
  elements: readonly GrammarAST.AbstractElement[],
  open: number,
  close: number,
): readonly GrammarAST.AbstractElement[] {
  const brace = elements[open] as GrammarAST.AbstractElement;
  const known = bodies.get(brace) ?? elements.slice(open + 1, close);
  bodies.set(brace, known);
  return known;
}
