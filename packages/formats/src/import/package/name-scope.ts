import { LIMITS } from './limits.js';
import { prefixOf } from './namespaces.js';
import { tooDeep } from './refusals.js';

export type XmlAttributes = Readonly<Record<string, string | undefined>>;

interface Frame {
  depth: number;
  prefixes: ReadonlyMap<string, string>;
  names: Map<string, string>;
}

/** Whether every prefix is the one that we use: names and attributes then need no change. */
const isOurs = (prefixes: ReadonlyMap<string, string>) => [...prefixes].every(([prefix, ours]) => prefix === ours);

/**
 * Gives names their usual prefix, whatever prefixes a file declares: `w:p` is a paragraph of Word, be it written `ns0:p` or
 * `p`. Declarations hold for the element that bears them and what it encloses.
 */
export class NameScope {
  private frames: Frame[] = [];
  private frame: Frame = { depth: 0, prefixes: new Map(), names: new Map() };
  private ours = true;
  private declared: Map<string, string> | undefined;

  /** Takes a declaration (`xmlns` or `xmlns:w`) of the element that is about to open. */
  declare(attribute: string, uri: string): void {
    const prefix = attribute === 'xmlns' ? '' : attribute.slice(6);
    const ours = prefixOf(uri, prefix);
    if ((this.declared ?? this.frame.prefixes).get(prefix) === ours) return;
    this.declared ??= new Map(this.frame.prefixes);
    this.declared.set(prefix, ours);
    if (this.declared.size > LIMITS.namespaces) throw tooDeep(attribute);
  }

  /** The element opens, at `depth`. */
  enter(depth: number): void {
    const { declared } = this;
    if (!declared) return;
    this.declared = undefined;
    this.use({ depth, prefixes: declared, names: new Map() }, this.frame);
  }

  leave(depth: number): void {
    const outer = this.frame.depth === depth ? this.frames.pop() : undefined;
    if (outer) this.use(outer);
  }

  element(raw: string): string {
    const known = this.frame.names.get(raw);
    if (known !== undefined) return known;
    const name = this.rename(raw, this.frame.prefixes.get('') ?? '');
    this.frame.names.set(raw, name);
    return name;
  }

  attributes(raw: XmlAttributes): XmlAttributes {
    if (this.ours) return raw;
    // An attribute without prefix has no namespace, whatever the element's.
    return Object.fromEntries(Object.entries(raw).map(([key, value]) => [this.rename(key, ''), value]));
  }

  private rename(raw: string, fallback: string): string {
    const colon = raw.indexOf(':');
    if (colon < 0) return fallback ? `${fallback}:${raw}` : raw;
    const prefix = raw.slice(0, colon);
    return `${this.frame.prefixes.get(prefix) ?? prefixOf('', prefix)}${raw.slice(colon)}`;
  }

  private use(frame: Frame, outer?: Frame): void {
    if (outer) this.frames.push(outer);
    this.frame = frame;
    this.ours = isOurs(frame.prefixes);
  }
}
