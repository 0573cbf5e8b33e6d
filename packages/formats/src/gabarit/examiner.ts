import { prochainRepere } from './noms.js';
import { isSeul, type Occurrence, type ParagrapheGabarit } from './occurrences.js';
import { abregees, accolades, avis, type RemarqueGabarit, refus } from './remarques.js';

type Situee = Occurrence & { paragraphe: ParagrapheGabarit };

/** Where a table would be lost: a text box and a header are never cut over pages. */
const FERMEES = new Set(['en-tete', 'pied', 'note', 'zone']);

function inconnu({ ecrit, paragraphe }: Situee): RemarqueGabarit {
  const near = prochainRepere(ecrit);
  const { fr, en } = paragraphe.lieu();
  const written = accolades(ecrit);
  if (near) {
    return avis(
      `Le repère ${written} (${fr}) n’existe pas\u00a0: sans doute ${accolades(near.nom)}. Corrigez-le dans le gabarit\u00a0; il est resté tel quel.`,
      `There is no placeholder ${written} (${en}): probably ${accolades(near.nom)}. Correct it in the template; it was left as it is.`,
    );
  }
  return avis(
    `Le repère ${written} (${fr}) n’existe pas\u00a0: ôtez-le du gabarit, ou remplacez-le par un repère de la liste. Il est resté tel quel.`,
    `There is no placeholder ${written} (${en}): take it out of the template, or replace it with one of the list. It was left as it is.`,
  );
}

function ferme({ repere, ecrit, paragraphe }: Situee): RemarqueGabarit {
  const { fr, en } = paragraphe.lieu();
  const written = accolades(repere?.nom ?? ecrit);
  return refus(
    `Le repère ${written} (${fr}) donne un texte de plusieurs pages, qui ne tient pas à cette place\u00a0: mettez-le seul dans un paragraphe du corps du gabarit.`,
    `The placeholder ${written} (${en}) gives a text of several pages, which does not fit in this place: put it alone in a paragraph of the body of the template.`,
  );
}

function double([first, second]: Situee[]): RemarqueGabarit[] {
  if (!first || !second) return [];
  const written = accolades(first.repere?.nom ?? first.ecrit);
  const { fr, en } = second.paragraphe.lieu();
  return [
    refus(
      `Le repère ${written} figure plusieurs fois (${fr})\u00a0: n’en gardez qu’un, ses liens ne peuvent mener qu’à un endroit.`,
      `The placeholder ${written} stands several times (${en}): keep one only, its links can lead to one place only.`,
    ),
  ];
}

function dansUnePhrase({ repere, ecrit, paragraphe }: Situee): RemarqueGabarit {
  const { fr, en } = paragraphe.lieu();
  const written = accolades(repere?.nom ?? ecrit);
  return avis(
    `Le repère ${written} (${fr}) n’est pas seul dans son paragraphe\u00a0: le tableau est placé dessous. Mettez-le seul sur sa ligne.`,
    `The placeholder ${written} (${en}) is not alone in its paragraph: the table stands below. Put it alone on its line.`,
  );
}

function orphelines({ lieu, texte }: ParagrapheGabarit): RemarqueGabarit {
  const { fr, en } = lieu();
  const shown = texte.replace(/\s+/g, ' ').trim().slice(0, 60);
  return avis(
    `Des doubles accolades ne se répondent pas (${fr})\u00a0: «\u00a0${shown}\u00a0». Un repère s’écrit ${accolades('titre')}, dans un seul paragraphe.`,
    `Double braces do not match (${en}): “${shown}”. A placeholder is written ${accolades('titre')}, within one paragraph.`,
  );
}

/** What is wrong or doubtful in a template, before any certification is known. */
export function examiner(paragraphes: readonly ParagrapheGabarit[]): RemarqueGabarit[] {
  const all: Situee[] = paragraphes.flatMap((paragraphe) =>
    paragraphe.occurrences.map((one) => ({ ...one, paragraphe })),
  );
  const blocs = all.filter(({ repere }) => repere?.nature === 'bloc');
  const byName = new Map<string, Situee[]>();
  for (const one of blocs) byName.set(one.repere?.nom ?? '', [...(byName.get(one.repere?.nom ?? '') ?? []), one]);
  const seuls = new Set(paragraphes.filter(isSeul));
  const sansTableau = byName.has('tableau')
    ? []
    : [
        refus(
          `Ce gabarit ne dit pas où mettre le tableau\u00a0: écrivez ${accolades('tableau')} seul dans un paragraphe, à l’endroit voulu.`,
          `This template does not say where the table goes: write ${accolades('tableau')} alone in a paragraph, where you want it.`,
        ),
      ];
  return [
    ...sansTableau,
    ...abregees(blocs.filter(({ paragraphe }) => FERMEES.has(paragraphe.region)).map(ferme)),
    ...[...byName.values()].flatMap(double),
    ...abregees(all.filter(({ repere }) => !repere).map(inconnu)),
    ...abregees(blocs.filter(({ paragraphe }) => !seuls.has(paragraphe)).map(dansUnePhrase)),
    ...abregees(paragraphes.filter(({ accolades: left }) => left).map(orphelines)),
  ];
}
