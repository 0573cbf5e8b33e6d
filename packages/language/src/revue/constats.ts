import { type Blocage, type Constat, type Element, type Gravite, type GroupeConstats, walk } from '@referentiel/model';
import type { Finding } from '../check/finding.js';
import { ruleOf } from '../rules/registry.js';
import type { Severity } from '../rules/rule.js';
import type { Situation } from './situation.js';

export const GRAVITES: Record<Severity, Gravite> = { error: 'erreur', warning: 'avertissement', hint: 'conseil' };
const RANG: Record<Severity, number> = { error: 0, warning: 1, hint: 2 };

/** What a remark is about: the element that it names, else the innermost one around it. */
export function elementOf({ element, place }: Finding, situation: Situation): string {
  if (element !== undefined) return element;
  const inner = situation.around(place).at(-1);
  return inner ? situation.nom(inner) : '';
}

/** One remark for all places of which the same is said: the gravest first, then from top to bottom. */
function constatsOf(findings: readonly Finding[], situation: Situation): Constat[] {
  const found = new Map<string, Constat>();
  for (const finding of findings.toSorted((a, b) => RANG[a.severity] - RANG[b.severity])) {
    const { rule, severity, message, source, place } = finding;
    const key = `${rule} ${severity} ${message.fr}`;
    const lieu = [elementOf(finding, situation), situation.lieu(place)].filter(Boolean).join(', ');
    const known = found.get(key);
    if (known) known.lieux.push(lieu);
    else found.set(key, { gravite: GRAVITES[severity], regle: rule, message: message.fr, source, lieux: [lieu] });
  }
  return [...found.values()];
}

/** A group of the report: a bloc; an activity or an option outside of blocs, where it stands at the top. */
function isGroup(element: Element, path: readonly Element[]): boolean {
  if (element.genre === 'bloc') return true;
  const top = path.every(({ genre }) => genre === 'certification' || genre === 'choix');
  return top && (element.genre === 'activite' || element.genre === 'option');
}

export type Groupe = Element | 'epreuves' | 'ensemble';

/** The innermost group around a remark: blocs inside an option are groups of their own. */
function groupOf({ place }: Finding, groups: ReadonlySet<Element>, situation: Situation): Groupe {
  const around = situation.around(place);
  const own = around.findLast((element) => groups.has(element));
  return own ?? (around.some(({ genre }) => genre === 'epreuve') ? 'epreuves' : 'ensemble');
}

const AUTRES = { epreuves: 'Épreuves', ensemble: 'Ensemble de la certification' };

/** The findings bloc by bloc, then those outside of blocs, each in their order. */
export function parGroupe(findings: readonly Finding[], situation: Situation): Map<Groupe, Finding[]> {
  const groups = new Set<Element>();
  walk(situation.checked.certification, (element, path) => {
    if (isGroup(element, path)) groups.add(element);
  });
  const found = new Map<Groupe, Finding[]>();
  for (const group of [...groups, 'epreuves' as const, 'ensemble' as const]) found.set(group, []);
  for (const one of findings) found.get(groupOf(one, groups, situation))?.push(one);
  return found;
}

/** The remarks bloc by bloc, then those outside of blocs; in each group the gravest first, then from top to bottom. */
export function groupesOf(findings: readonly Finding[], situation: Situation): GroupeConstats[] {
  return [...parGroupe(findings, situation)].flatMap(([group, own]) => {
    if (!own.length) return [];
    const titre = typeof group === 'string' ? AUTRES[group] : situation.titre(group);
    return [{ titre, constats: constatsOf(own, situation) }];
  });
}

/** What stands against filing: the rules of which errors remain, with the elements concerned. */
export function blocagesOf(findings: readonly Finding[], situation: Situation): Blocage[] {
  const errors = findings.filter(({ severity }) => severity === 'error');
  return [...new Set(errors.map(({ rule }) => rule))].sort().map((regle) => {
    const own = errors.filter(({ rule }) => rule === regle);
    const elements = [...new Set(own.map((one) => elementOf(one, situation)))].filter(Boolean);
    return { regle, titre: ruleOf(regle).title.fr, nombre: own.length, elements };
  });
}
