import type { Place } from '@referentiel/model';
import { perText } from '../../french/per-text.js';
import { fieldPlace } from '../element-place.js';
import type { ModelRule, RuleContext, Violation } from '../rule.js';
import { printedTexts } from '../texts/printed-texts.js';
import { type EpreuveLue, epreuvesLues } from './reading/epreuves.js';
import { speaksOf } from './reading/notions.js';

/** The épreuve itself at a distance, not the work that it puts to the test; words between are few and known. */
const HELD_REMOTELY =
  /(?<!\p{L})(?:soutenance|oral|épreuve|évaluation|examen|passation|qcm|questionnaire|test)s?(?:\s+(?:est|sont|se|s['’]effectue(?:nt)?|déroule(?:nt)?|tient|tiennent|a|ont|lieu|peut|peuvent|être|organisée?s?|réalisée?s?|passée?s?|orale?s?|écrite?s?|finale?s?|individuelle?s?|devant|le|un|jury|entièrement|également)){0,6}\s+(?:en\s+visio(?:[\s-]?conférence)?|par\s+visio(?:[\s-]?conférence)?|à\s+distance|en\s+distanciel|en\s+ligne)(?!\p{L})/iu;

const heldRemotely = perText((texte) => {
  const found = HELD_REMOTELY.exec(texte);
  return found ? { start: found.index, end: found.index + found[0].length } : false;
});

const whole = (texte: string) => ({ start: 0, end: texte.length });

interface Remote {
  place: Place | undefined;
  textes: readonly string[];
  element: string | undefined;
}

function structured(lue: EpreuveLue): Remote | undefined {
  const { epreuve, parametres, usages, textes } = lue;
  if (!parametres.some(({ distance }) => distance)) return undefined;
  const holder = [epreuve, ...epreuve.parties].find(({ distance }) => distance);
  const use = usages.find(({ renvoi }) => renvoi.surcharges?.distance);
  return { place: holder ? fieldPlace(holder, 'distance') : use?.renvoi.place, textes, element: epreuve.code };
}

/** « En visioconférence » where a place is expected. */
const REMOTE_PLACE = /^\s*(?:à distance|en visio|en distanciel|en ligne)/iu;

/** Texts that say that the épreuve is held remotely, where no parameter does; each épreuve once. */
function* written(context: RuleContext, lues: ReturnType<typeof epreuvesLues>): Iterable<Remote> {
  const told = new Set<EpreuveLue>();
  for (const { role, champ, element, parts, borrowed } of printedTexts(context)) {
    const lue = element.genre === 'epreuve' || element.genre === 'partie' ? lues.of(element) : undefined;
    const title = role === 'intitule' && lue;
    if (borrowed || !(title || role === 'epreuve' || role === 'modalite')) continue;
    if (lue && (told.has(lue) || structured(lue))) continue;
    const own = parts.map(({ texte }) => texte);
    for (const part of parts) {
      const found =
        heldRemotely(part.texte) || (champ === 'lieu' && REMOTE_PLACE.test(part.texte) && whole(part.texte));
      if (!found) continue;
      if (lue) told.add(lue);
      yield { place: part.place(found.start, found.end), textes: lue?.textes ?? own, element: part.element };
      break;
    }
  }
}

/** A remote épreuve says how identity is checked and how fraud is prevented. */
function* remoteEpreuvesShouldBeSupervised(context: RuleContext): Iterable<Violation> {
  const lues = epreuvesLues(context);
  const found = [...lues.lues.flatMap((lue) => structured(lue) ?? []), ...written(context, lues)];
  for (const { place, textes, element } of found) {
    const texts = [...textes, ...lues.mentions];
    const identity = speaksOf(texts, 'identite', 'protocole');
    const fraud = speaksOf(texts, 'fraude', 'protocole');
    if (identity && fraud) continue;
    const params = {
      manque: [
        ...(identity ? [] : ['l’identité du candidat est vérifiée']),
        ...(fraud ? [] : ['la fraude est prévenue']),
      ].join(' et comment '),
      missing: [
        ...(identity ? [] : ['the candidate’s identity is checked']),
        ...(fraud ? [] : ['fraud is prevented']),
      ].join(' and how '),
    };
    yield { place, params, ...(element !== undefined && { element }) };
  }
}

export const rule: ModelRule = {
  id: 'EVA-14',
  severity: 'warning',
  redaction: true,
  draft: 'hint',
  title: {
    fr: 'Une épreuve à distance devrait dire comment on vérifie l’identité et prévient la fraude',
    en: 'A remote épreuve should say how identity is checked and fraud prevented',
  },
  why: {
    fr: 'Le certificateur doit décrire les moyens de s’assurer de l’identité du candidat et de l’absence d’une assistance extérieure pendant l’évaluation.',
    en: 'The certifier has to describe how the candidate’s identity, and the absence of outside help during the evaluation, are made sure of.',
  },
  source: 'Vademecum RNCP 2023, p. 34 et 38',
  message: ({ manque, missing }) => ({
    fr: `Cette épreuve à distance ne dit pas comment ${manque}\u00a0: décrivez-le («\u00a0à distance "…"\u00a0»).`,
    en: `This remote épreuve does not say how ${missing}: describe it (\`à distance "…"\`).`,
  }),
  example: {
    wrong: `certification X

épreuve E1 "Entretien" {
    à distance
}
`,
    right: `certification X

épreuve E1 "Entretien" {
    à distance "Pièce d’identité contrôlée à l’ouverture, caméra et partage d’écran permanents."
}
`,
  },
  check: remoteEpreuvesShouldBeSupervised,
};
