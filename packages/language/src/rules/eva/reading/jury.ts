import { type Certification, type Epreuve, type Jury, type Partie, type Place, plainParts } from '@referentiel/model';
import words from '../../../french/data/evaluation-jury.json' with { type: 'json' };
import { perText } from '../../../french/per-text.js';
import { fieldPlace } from '../../element-place.js';
import type { RuleContext } from '../../rule.js';
import { epreuvesLues } from './epreuves.js';
import { Expressions, type Found } from './expressions.js';

/** A jury that is written: by an épreuve, a part, or a use that gives its own. */
export interface JuryEcrit {
  jury: Jury;
  element: Epreuve | Partie;
  place: Place | undefined;
  /** Paragraphs and items of its composition. */
  composition: readonly string[];
}

function written(jury: Jury, { resolver }: RuleContext): Pick<JuryEcrit, 'jury' | 'composition'> {
  return { jury, composition: jury.composition ? plainParts(resolver.prose(jury.composition)) : [] };
}

function readAll(context: RuleContext): JuryEcrit[] {
  return epreuvesLues(context).lues.flatMap(({ epreuve, usages }) => [
    ...[epreuve, ...epreuve.parties].flatMap((element) =>
      element.jury ? [{ ...written(element.jury, context), element, place: fieldPlace(element, 'jury') }] : [],
    ),
    ...usages.flatMap(({ renvoi }) => {
      const jury = renvoi.surcharges?.jury;
      return jury ? [{ ...written(jury, context), element: epreuve, place: renvoi.place }] : [];
    }),
  ]);
}

const known = new WeakMap<Certification, JuryEcrit[]>();

/** The juries of a certification, épreuve by épreuve; read once for all rules of a check. */
export function juriesOf(context: RuleContext): readonly JuryEcrit[] {
  let juries = known.get(context.certification);
  if (!juries) {
    juries = readAll(context);
    known.set(context.certification, juries);
  }
  return juries;
}

const EXPRESSIONS = new Expressions(words);

/** A member as a composition names it. */
export interface Membre {
  list: 'exclus' | 'formateurs';
  start: number;
  end: number;
}

/** Marks after which another sentence, or another member, begins. */
const SENTENCES = /[.;:!?]\s/g;
const MEMBERS = /[,;+&/]| et | ou | ainsi que /gi;

/** How many members of one paragraph are told: nobody reads further. */
const MOST = 20;

/** Puts each expression with the stretch of the text, between marks, in which it stands. */
function byStretch<F extends Found<string>>(found: readonly F[], texte: string, marks: RegExp): F[][] {
  const ends = Array.from(texte.matchAll(marks), ({ index, 0: mark }) => index + mark.length);
  const groups = new Map<number, F[]>();
  let rank = 0;
  for (const one of found) {
    while (rank < ends.length && (ends[rank] as number) <= one.start) rank++;
    const group = groups.get(rank);
    if (group) group.push(one);
    else groups.set(rank, [one]);
  }
  return [...groups.values()];
}

/** One member for each place: « formateur du candidat » rather than « formateur ». */
function longest(members: readonly Membre[]): Membre[] {
  const byStart = new Map<number, Membre>();
  for (const one of members) {
    const known = byStart.get(one.start);
    if (!known || one.end > known.end || (one.end === known.end && one.list === 'exclus')) byStart.set(one.start, one);
  }
  return [...byStart.values()];
}

/**
 * The members of a composition who may not sit (tutors, those who trained the candidate), and those who teach. Not those
 * that the sentence leaves out (« hors tuteur », « le tuteur ne siège pas »), hears, or takes from elsewhere.
 */
export const membresOf: (texte: string) => readonly Membre[] = perText((texte) => {
  const kept = byStretch(EXPRESSIONS.find(texte), texte, SENTENCES)
    .filter((sentence) => !sentence.some(({ list }) => list === 'niant'))
    .flatMap((sentence) => byStretch(sentence, texte, MEMBERS))
    .filter((member) => !member.some(({ list }) => list === 'ailleurs'))
    .flat();
  const members = kept.filter(({ list }) => list === 'exclus' || list === 'formateurs') as Membre[];
  return longest(members).slice(0, MOST);
});

/** « Un professionnel du secteur »: one person, and nobody else. */
export const isOnePerson: (texte: string) => boolean = perText((texte) => {
  if (
    !/^(?:une?|1)\s/i.test(texte) ||
    /[,;:+&/\d]|\s(?:et|ou|avec|puis|plus|deux|trois|assisté|accompagné|parmi)\b/iu.test(texte.slice(2))
  ) {
    return false;
  }
  const [first] = EXPRESSIONS.find(texte).filter(({ list }) => list === 'personne');
  return first !== undefined && /^(?:une?|1)\s+$/i.test(texte.slice(0, first.start));
});
