import type { ModelRule, RuleContext, Violation } from '../rule.js';
import type { Part } from '../texts/printed-texts.js';
import { textsWith } from '../texts/remarks.js';
import { holdersNamed, type NamedHolder, titleWords } from './holders-named.js';

/** How often a title must come back before it is one: once may be a colleague of the holder. */
const OFTEN = 2;

interface Mention {
  part: Part;
  holder: NamedHolder;
}

/** The mentions of holders in contexts and descriptions, one for each text, by head noun then by trade. */
function mentionsOf(context: RuleContext): Map<string, Map<string, Mention[]>> {
  const heads = new Map<string, Map<string, Mention[]>>();
  for (const { role, parts } of textsWith(holdersNamed, context)) {
    if (role !== 'conteneur' && role !== 'certification') continue;
    const first = parts.find(({ texte }) => holdersNamed(texte).length > 0);
    const holder = first && holdersNamed(first.texte)[0];
    if (!first || !holder) continue;
    const trades = heads.get(holder.head) ?? new Map<string, Mention[]>();
    heads.set(holder.head, trades);
    trades.set(holder.complement, [...(trades.get(holder.complement) ?? []), { part: first, holder }]);
  }
  return heads;
}

/** The titles that come back often, the one of the certification (or else the commonest) first. */
function titlesOf(trades: ReadonlyMap<string, Mention[]>, own: readonly string[]): Mention[][] {
  const often = [...trades.values()].filter(({ length }) => length >= OFTEN);
  return often.sort((a, b) => rankOf(b, own) - rankOf(a, own));
}

function rankOf(mentions: readonly Mention[], own: readonly string[]): number {
  return (own.includes(mentions[0]?.holder.complement ?? '') ? 1000 : 0) + mentions.length;
}

function* theHolderShouldKeepOneTitle(context: RuleContext): Iterable<Violation> {
  const { intitule = '' } = context.certification;
  const own = titleWords(intitule);
  for (const [head, trades] of mentionsOf(context)) {
    const isOwn = own[0] === head;
    const titles = titlesOf(trades, isOwn ? own : []);
    const [usual, other] = titles;
    const stranger = isOwn && usual && !own.includes(usual[0]?.holder.complement ?? '') ? usual : other;
    const first = stranger?.[0];
    if (!first || !usual?.[0]) continue;
    const related = stranger === usual ? undefined : usual[0];
    const there = related?.part.place(related.holder.start, related.holder.end);
    yield {
      place: first.part.place(first.holder.start, first.holder.end),
      params: { ici: first.holder.words, ailleurs: related?.holder.words ?? intitule },
      ...(first.part.element !== undefined && { element: first.part.element }),
      ...(there && {
        related: [{ place: there, message: { fr: 'L’autre dénomination', en: 'The other title' } }],
      }),
    };
  }
}

export const rule: ModelRule = {
  id: 'TXT-04',
  severity: 'hint',
  redaction: true,
  title: {
    fr: 'Le titulaire de la certification devrait porter un seul titre',
    en: 'The holder of the certification should have one title',
  },
  why: {
    fr: 'Deux dénominations pour une même personne font douter de l’emploi visé, ou qu’un autre référentiel a été repris.',
    en: 'Two titles for one person cast doubt on the job aimed at, or show that another référentiel was taken up.',
  },
  source: 'Vademecum RNCP 2023, p. 21',
  message: ({ ici, ailleurs }) => ({
    fr: `Le titulaire est appelé ici «\u00a0${ici}\u00a0» et ailleurs «\u00a0${ailleurs}\u00a0»\u00a0: gardez une seule dénomination.`,
    en: `The holder is called “${ici}” here and “${ailleurs}” elsewhere: keep one title.`,
  }),
  check: theHolderShouldKeepOneTitle,
  example: {
    wrong:
      'certification X "Expert en réseaux d’eau"\nactivité A1 "Étude du réseau" {\n    contexte "L’expert en assainissement intervient pour une commune."\n}\nactivité A2 "Suivi du réseau" {\n    contexte "L’expert en assainissement rend compte aux élus."\n}\n',
    right:
      'certification X "Expert en réseaux d’eau"\nactivité A1 "Étude du réseau" {\n    contexte "L’expert en réseaux d’eau intervient pour une commune."\n}\nactivité A2 "Suivi du réseau" {\n    contexte "L’expert en réseaux d’eau rend compte aux élus."\n}\n',
  },
};
