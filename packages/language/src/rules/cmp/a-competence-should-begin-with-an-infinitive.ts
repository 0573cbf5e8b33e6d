import { capacityOf } from '../../french/capacity.js';
import { hasDictionary, isKnown } from '../../french/lexicon.js';
import { type Opening, openingOf } from '../../french/opening.js';
import { wordsOf } from '../../french/words.js';
import type { Fix, ModelRule, RuleContext, Violation } from '../rule.js';
import type { Part } from '../texts/printed-texts.js';
import { capital } from '../wording.js';
import { competenceTexts } from './competence-texts.js';

/** « Doit analyser », « sait analyser »: their infinitive is not the one that the author means. */
const AUXILIARIES = new Set(['avoir', 'devoir', 'être', 'falloir', 'pouvoir', 'savoir']);

/** The finite verb in the infinitive, what stood before it (« Le candidat ») left out. */
function inTheInfinitive({ word, infinitive, kind, negated, reflexive, introduced }: Opening, main: Part): Fix[] {
  if (kind !== 'verbe-conjugue' || !infinitive || AUXILIARIES.has(infinitive) || negated || introduced) return [];
  const first = wordsOf(main.texte)[0]?.start ?? 0;
  const pronoun = /^[aeéèêiîoôuûyh]/.test(infinitive) ? 's’' : 'se ';
  const place = main.place(first, word.end);
  const newText = capital(reflexive ? pronoun + infinitive : infinitive);
  if (!place || /\d/.test(main.texte.slice(first, word.start))) return [];
  return [
    {
      title: { fr: `Écrire « ${newText} »`, en: `Write “${newText}”` },
      edits: [{ place, newText }],
    },
  ];
}

function* aCompetenceShouldBeginWithAnInfinitive(context: RuleContext): Iterable<Violation> {
  if (!hasDictionary()) return;
  for (const { element, main } of competenceTexts(context)) {
    const opening = openingOf(main.texte);
    if (!opening || opening.kind === 'infinitif' || capacityOf(main.texte)?.verb) continue;
    // « Gestion de chantier : planifier les lots… » begins after its label.
    const label = main.texte.indexOf(':');
    if (label >= 0 && openingOf(main.texte.slice(label + 1))?.kind === 'infinitif') continue;
    const { word } = opening;
    // A verb that no dictionary has yet, perhaps.
    if (opening.kind === 'autre' && !isKnown(word.lower) && /(?:er|ir|re)$/.test(word.lower)) continue;
    yield {
      place: main.place(word.start, word.end),
      params: { mot: word.text },
      ...(element.code !== undefined && { element: element.code }),
      fixes: inTheInfinitive(opening, main),
    };
  }
}

export const rule: ModelRule = {
  id: 'CMP-01',
  severity: 'warning',
  redaction: true,
  title: {
    fr: 'Une compétence devrait commencer par un verbe à l’infinitif',
    en: 'A competence should begin with an infinitive',
  },
  why: {
    fr: 'Le vademecum propose d’écrire une compétence ainsi : un verbe d’action à l’infinitif, son objet, sa finalité, et s’il y a lieu les moyens. Un nom ou un verbe conjugué décrit une qualité de la personne ou un sujet d’étude, pas ce qu’elle sait faire.',
    en: 'The vademecum proposes this pattern: an action verb in the infinitive, its object, its purpose and, where useful, the means. A noun or a conjugated verb describes a quality or a subject of study, not what the person can do.',
  },
  source: 'Vademecum RNCP 2023, p. 25',
  message: ({ mot }) => ({
    fr: `La compétence commence par « ${mot} ». Commencez par un verbe d’action à l’infinitif.`,
    en: `The competence begins with “${mot}”. Begin with an action verb in the infinitive.`,
  }),
  check: aCompetenceShouldBeginWithAnInfinitive,
  example: {
    wrong:
      'certification X\ncompétence C1 "Chiffre les travaux d’un logement en comparant trois devis afin d’éclairer le choix du client."\n',
    right:
      'certification X\ncompétence C1 "Chiffrer les travaux d’un logement en comparant trois devis afin d’éclairer le choix du client."\n',
  },
};
