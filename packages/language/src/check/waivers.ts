import {
  type Certification,
  type Derogation,
  type Element,
  type Place,
  type Renouvellement,
  type Texte,
  walk,
} from '@referentiel/model';
import { isInside } from '../source/is-inside.js';
import type { Finding } from './finding.js';

/** A statement `assume ID "reason"` and what it keeps silent. */
export interface Waiver {
  /** The rule's id, as written. */
  regle: string;
  raison: Texte | undefined;
  /** Where it holds: the certification for the whole of it, else inside the element. */
  element: Element | Renouvellement;
  /** The statement; `regle` is the id in it. */
  place: Derogation['place'];
  /** What it covers: nothing that a waiver further in covers. */
  findings: readonly Finding[];
}

function waiversOf(certification: Certification): Waiver[] {
  const waivers: Waiver[] = [];
  const add = (element: Element | Renouvellement) => {
    for (const { regle, raison, place } of element.derogations) {
      waivers.push({ regle, raison, element, place, findings: [] });
    }
  };
  add(certification);
  walk(certification, add);
  for (const renouvellement of certification.renouvellements) add(renouvellement);
  return waivers;
}

/** Whether a waiver holds there; that of the certification holds in all of its files. */
function holds({ element }: Waiver, place: Place): boolean {
  if ('genre' in element && element.genre === 'certification') return true;
  return element.place !== undefined && isInside(place, element.place);
}

/**
 * The waivers of a certification, in the order of its elements: `assume ID` on an element takes the findings of that rule
 * inside the element, on the certification those of the whole of it. Mistakes of the text (LEX, SYN) do not come here: they
 * lose words.
 */
export class Waivers {
  readonly all: readonly Waiver[];
  private readonly byRule = new Map<string, Waiver[]>();
  private readonly covered = new Map<Waiver, Finding[]>();

  constructor(certification: Certification) {
    this.all = waiversOf(certification);
    for (const waiver of this.all) {
      const known = this.byRule.get(waiver.regle);
      if (known) known.push(waiver);
      else this.byRule.set(waiver.regle, [waiver]);
    }
  }

  /** As `take`, for a rule that may be judged more than once: what its waivers covered the last time is forgotten. */
  takeAgain(rule: string, findings: Finding[]): Finding[] {
    for (const waiver of this.byRule.get(rule) ?? []) {
      waiver.findings = [];
      this.covered.delete(waiver);
    }
    return this.take(findings);
  }

  /** The findings that no waiver covers; the waivers remember the others. */
  take(findings: Finding[]): Finding[] {
    if (!this.all.length) return findings;
    return findings.filter((finding) => {
      const waiver = this.over(finding);
      if (!waiver) return true;
      const known = this.covered.get(waiver);
      if (known) known.push(finding);
      else {
        const own = [finding];
        this.covered.set(waiver, own);
        waiver.findings = own;
      }
      return false;
    });
  }

  /** The innermost waiver over a finding; of several in one element, the first. */
  private over({ rule, place }: Finding): Waiver | undefined {
    let found: Waiver | undefined;
    // Owners come before what they own: the last that holds is the innermost.
    for (const waiver of this.byRule.get(rule) ?? []) {
      if (found?.element !== waiver.element && holds(waiver, place)) found = waiver;
    }
    return found;
  }
}
