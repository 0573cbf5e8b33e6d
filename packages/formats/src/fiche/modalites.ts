import { type EnVigueur, enVigueur, type UsageEpreuve, withoutSeparator } from '@referentiel/model';
import { type CompetenceRelevee, enonceEnLigne, epreuveDe } from '../releve/index.js';
import { type Impression, lignesOf, type Passage, passagesEnVigueur, texteLigne } from '../texte/index.js';
import { liste, passage } from './champ.js';

/** Something that evaluates competences: its printed text, and which of them. */
interface Modalite {
  passages: Passage[];
  competences: CompetenceRelevee[];
}

/** What makes one text of several uses: the whole épreuve, or the choice, that they belong to. */
function unites(inForce: EnVigueur[], impression: Impression): EnVigueur[][] {
  const groups: { key: object; members: EnVigueur[] }[] = [];
  for (const one of inForce) {
    const key = one.genre === 'usage' ? (one.choix ?? epreuveDe(one, impression) ?? one) : one;
    const known = groups.find((group) => group.key === key);
    if (known) known.members.push(one);
    else groups.push({ key, members: [one] });
  }
  return groups.map(({ members }) => members);
}

/** Two texts are the same when they read the same. */
function keyOf(passages: readonly Passage[]): string {
  return passages.map((one) => lignesOf(one).map(texteLigne).join('\n')).join('\n\n');
}

/** What evaluates some competences, each text once, in the order in which the first of them meets it. */
function modalitesOf(
  releves: readonly CompetenceRelevee[],
  wanted: (one: EnVigueur) => boolean,
  impression: Impression,
): Modalite[] {
  const found = new Map<string, Modalite>();
  for (const releve of releves) {
    const inForce = enVigueur([...releve.path, releve.competence], impression.resolver);
    for (const unite of unites(inForce.filter(wanted), impression)) {
      const passages = passagesEnVigueur(unite, impression);
      const key = keyOf(passages);
      const known = found.get(key);
      if (known) known.competences.push(releve);
      else found.set(key, { passages, competences: [releve] });
    }
  }
  return [...found.values()];
}

const isFinal = (one: EnVigueur): one is UsageEpreuve => one.genre === 'usage' && one.finale;

/** Which competences a text is about: their codes, or their texts when they have none. */
function portee(competences: readonly CompetenceRelevee[]): Passage[] {
  const codes = competences.map(({ passage: one }) => withoutSeparator(one.code ?? ''));
  if (codes.every(Boolean)) return [passage(`Compétences évaluées\u00a0: ${codes.join(', ')}`)];
  return [
    passage('Compétences évaluées\u00a0:'),
    ...liste(competences.map(({ passage: one }) => [one.code, enonceEnLigne(one)].filter(Boolean).join(' '))),
  ];
}

/** The field « Modalités d’évaluation » of some competences; which ones is said where a text is not about all. */
export function champModalites(releves: readonly CompetenceRelevee[], impression: Impression): Passage[] {
  return modalitesOf(releves, (one) => !isFinal(one), impression).flatMap(({ passages, competences }) => [
    ...passages,
    ...(competences.length < releves.length ? portee(competences) : []),
  ]);
}

/** The texts of the final evaluations in force for some competences, each once. */
export function passagesFinaux(releves: readonly CompetenceRelevee[], impression: Impression): Passage[] {
  return modalitesOf(releves, isFinal, impression).flatMap(({ passages }) => passages);
}

/**
 * The field « Modalités d’évaluation » of a certification whose blocs say the rest: each épreuve once, as it is declared,
 * with the competences that it evaluates, then the free texts. Final evaluations are the caller's business.
 */
export function champEpreuves(releves: readonly CompetenceRelevee[], impression: Impression): Passage[] {
  const { epreuves } = impression.certification;
  const declared = epreuves.flatMap((epreuve) => {
    const competences = releves.filter(({ usages }) =>
      usages.some((usage) => !usage.finale && epreuveDe(usage, impression) === epreuve),
    );
    if (!competences.length) return [];
    const usage: UsageEpreuve = { genre: 'usage', nom: epreuve.code ?? '', epreuve, surcharges: {}, finale: false };
    return [...passagesEnVigueur([usage], impression), ...portee(competences)];
  });
  const others = modalitesOf(releves, (one) => one.genre !== 'usage' || (!one.epreuve && !one.finale), impression);
  return [...declared, ...others.flatMap(({ passages, competences }) => [...passages, ...portee(competences)])];
}
