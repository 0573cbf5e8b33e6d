import type { RuleContext } from '../rule.js';
import { empreintesOf } from './empreintes.js';

/**
 * Which certifications hold which text. From one check of a workspace to the next only those that changed are taken out and
 * put in: among ten thousand, an edit costs the one that it touched.
 */
export class IndexDesTextes {
  private known = new Set<RuleContext>();
  private readonly holders = new Map<number, RuleContext | RuleContext[]>();
  /** The texts that several hold. */
  private readonly shared = new Set<number>();

  /** Makes it the index of these certifications. */
  update(contexts: readonly RuleContext[]): void {
    const wanted = new Set(contexts);
    for (const context of this.known) if (!wanted.has(context)) this.remove(context);
    for (const context of wanted) if (!this.known.has(context)) this.add(context);
    this.known = wanted;
  }

  /** Each text that several certifications hold, with them. */
  *partages(): Iterable<{ hash: number; holders: readonly RuleContext[] }> {
    for (const hash of this.shared) yield { hash, holders: this.holders.get(hash) as RuleContext[] };
  }

  private add(context: RuleContext): void {
    for (const hash of empreintesOf(context).keys()) {
      const known = this.holders.get(hash);
      if (known === undefined) this.holders.set(hash, context);
      else {
        if (Array.isArray(known)) known.push(context);
        else this.holders.set(hash, [known, context]);
        this.shared.add(hash);
      }
    }
  }

  private remove(context: RuleContext): void {
    for (const hash of empreintesOf(context).keys()) {
      const known = this.holders.get(hash);
      const rest = Array.isArray(known) ? known.filter((one) => one !== context) : [];
      if (rest.length > 1) this.holders.set(hash, rest);
      else {
        this.shared.delete(hash);
        if (rest[0]) this.holders.set(hash, rest[0]);
        else this.holders.delete(hash);
      }
    }
  }
}
