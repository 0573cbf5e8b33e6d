import { type CompetenceRelevee, enonceEnLigne, premiersMots } from '../releve/index.js';
import { mentionsOf } from '../tableau/plan.js';
import { type Impression, type Passage, passagesPratique } from '../texte/index.js';
import { echappe } from './echappe.js';
import type { Ecrit } from './ecrit.js';
import { finalesMd, usagesMd } from './epreuves.js';
import { passagesMd } from './passages.js';

/** Criteria as items: the code, then the text, what belongs to it inside. */
export function criteresMd(criteres: readonly Passage[]): string[] {
  return criteres.flatMap((passage) => {
    const [first = '', ...inside] = passagesMd([passage]);
    // A list needs no blank line below the text that announces it, unless it is numbered from further on.
    const rest = inside.filter((line, at) => line || !/^ *(?:-|1\.) /.test(inside[at + 1] ?? ''));
    return [`- ${first}`, ...rest.map((line) => (line ? `  ${line}` : line))];
  });
}

function codes({ references, themes }: CompetenceRelevee): string[] {
  const entrees = references.map(
    ({ catalogue, entree, niveau }) => `${catalogue} ${entree}${niveau === undefined ? '' : ` niveau\u00a0${niveau}`}`,
  );
  return [
    ...(entrees.length ? [`Références\u00a0: ${echappe(entrees.join(', '))}`] : []),
    ...(themes.length ? [`Thèmes\u00a0: ${echappe(themes.join(', '))}`] : []),
  ].flatMap((line, rank) => (rank ? ['', line] : [line]));
}

/** A competence under its own title, so that links and differences name it: text, criteria, évaluation, references. */
export function competenceMd(ecrit: Ecrit, niveau: number, releve: CompetenceRelevee, impression: Impression): void {
  const { competence, passage, criteres, modalites, pratiques } = releve;
  const evaluation = usagesMd(releve, impression);
  ecrit.titre(niveau, echappe(passage.code || premiersMots(enonceEnLigne(passage)) || 'Compétence'));
  ecrit.lignes(passagesMd(mentionsOf(competence, 'en tête', impression)));
  ecrit.lignes(passagesMd([{ ...passage, code: '' }]));
  const own = criteres.filter(({ porteur }) => porteur === competence).map(({ passage: one }) => one);
  if (own.length) {
    ecrit.lignes(['Critères\u00a0:']);
    ecrit.lignes(criteresMd(own));
  }
  if (evaluation.length) {
    ecrit.lignes(['Évaluation\u00a0:']);
    ecrit.lignes(evaluation);
  }
  ecrit.lignes(passagesMd(modalites.flatMap((one) => passagesPratique(one, impression))));
  ecrit.lignes(passagesMd(pratiques));
  ecrit.lignes(passagesMd(mentionsOf(competence, 'sous les modalités', impression)));
  ecrit.lignes(finalesMd(competence, impression));
  ecrit.lignes(codes(releve));
  ecrit.lignes(passagesMd(mentionsOf(competence, 'en fin', impression)));
}
