import { type Element, printedCode } from '@referentiel/model';
import type { ModelRule, RuleContext, Violation } from '../rule.js';
import { type Part, type PrintedText, printedTexts } from '../texts/printed-texts.js';
import { partsWith } from '../texts/remarks.js';
import { type SmallOpening, smallOpening } from './small-openings.js';

type Role = PrintedText['role'];

const JUDGED: ReadonlySet<Role> = new Set([
  'intitule',
  'competence',
  'critere',
  'resultat',
  'conteneur',
  'certification',
]);

/** Fields that print as a sentence of their own: jobs or sectors may be a plain list of words. */
const SENTENCES = new Set(['enonce', 'description', 'texte', 'objectifs', 'intitule']);

function isJudged({ role, champ, borrowed, porteur, parts }: PrintedText): boolean {
  if (borrowed || !SENTENCES.has(champ) || !(JUDGED.has(role) || (role === 'epreuve' && champ === 'description'))) {
    return false;
  }
  // Behind a label of one's own, « À noter : », a sentence goes on.
  return parts[0]?.puce === false && !('titre' in porteur && porteur.titre !== undefined);
}

/** « Épreuve 1 : étude de cas » and « A2 – conduite des travaux » go on behind their code. */
function goesOnBehindCode({ champ, element }: PrintedText, { certification, facts }: RuleContext): boolean {
  if (champ !== 'intitule' && champ !== 'enonce') return false;
  const code = printedCode(element, [...facts.pathOf(element)], certification);
  return code !== undefined && /[:–—-]\s*$/.test(code);
}

function lastSign({ parts }: PrintedText): string {
  return (parts.at(-1)?.texte ?? '').trimEnd().slice(-1);
}

/** Whether a text goes on from a lead-in (« Le candidat : ») or from an item that ended with a semicolon or a comma. */
class LeadIns {
  /** Elements one of whose texts ends with a colon. */
  private readonly leading: ReadonlySet<Element>;
  /** How the text before ended, by what holds it and its role. */
  private readonly before = new Map<Element, Map<Role, string>>();

  constructor(private readonly context: RuleContext) {
    const leads = printedTexts(context).filter((text) => lastSign(text) === ':');
    this.leading = new Set(leads.map(({ element }) => element));
  }

  /** Tells whether a text goes on from what stands before it, then takes note of its own end. */
  goesOn(text: PrintedText): boolean {
    const owner = this.context.facts.pathOf(text.element).at(-1);
    if (!owner) return false;
    const inside = this.before.get(owner) ?? new Map<Role, string>();
    this.before.set(owner, inside);
    const before = inside.get(text.role) ?? '';
    // All of what a lead-in announces goes on from it.
    inside.set(text.role, before === ':' ? ':' : lastSign(text));
    return /[:;,]/.test(before) || this.leading.has(owner);
  }
}

interface Small {
  text: PrintedText;
  part: Part;
  opening: SmallOpening;
}

/** The texts that start with a small letter without going on from anything, and how many texts each role has. */
function smallOnes(context: RuleContext): { small: Small[]; totals: Map<Role, number> } {
  const leadIns = new LeadIns(context);
  const totals = new Map<Role, number>();
  const small: Small[] = [];
  for (const text of printedTexts(context)) {
    if (!isJudged(text)) continue;
    const goesOn = leadIns.goesOn(text);
    const part = text.parts[0] as Part;
    totals.set(text.role, (totals.get(text.role) ?? 0) + 1);
    const opening = smallOpening(part.texte);
    if (!opening) continue;
    if (opening.lacksLetter || !(goesOn || goesOnBehindCode(text, context))) small.push({ text, part, opening });
  }
  return { small, totals };
}

function* textsShouldStartWithACapital(context: RuleContext): Iterable<Violation> {
  // Most référentiels have none.
  const found = partsWith(smallOpening, context);
  if (!found.some((part) => part === part.whole.parts[0] && isJudged(part.whole))) return;
  const { small, totals } = smallOnes(context);
  const counts = new Map<Role, number>();
  for (const { text } of small) counts.set(text.role, (counts.get(text.role) ?? 0) + 1);
  for (const { text, part, opening } of small) {
    const { start, word, lacksLetter } = opening;
    const alike = counts.get(text.role) ?? 0;
    // Who never starts with a capital has chosen so.
    if (!lacksLetter && alike > 2 && alike * 2 > (totals.get(text.role) ?? 0)) continue;
    const first = part.place(start, start + 1);
    const isLetter = first && first.range.end.character - first.range.start.character === 1;
    yield {
      place: part.place(start, start + word.length),
      params: { mot: word, manque: lacksLetter ? 'oui' : '' },
      ...(text.element.code !== undefined && { element: text.element.code }),
      fixes:
        isLetter && !lacksLetter
          ? [
              {
                title: { fr: 'Mettre la capitale', en: 'Put the capital' },
                edits: [{ place: first, newText: word.charAt(0).toUpperCase() }],
              },
            ]
          : [],
    };
  }
}

export const rule: ModelRule = {
  id: 'TXT-02',
  severity: 'warning',
  redaction: true,
  title: {
    fr: 'Un texte imprimé devrait commencer par une capitale',
    en: 'A printed text should start with a capital',
  },
  why: {
    fr: 'Une minuscule en tête fait croire qu’il manque le début de la phrase\u00a0; souvent une lettre, ou une ligne, s’est perdue au collage.',
    en: 'A small letter at the start looks as if the beginning were missing; often a letter, or a line, was lost by a paste.',
  },
  source: 'Référentiel, relecture de dossiers réels',
  message: ({ mot = '', manque }) =>
    manque
      ? {
          fr: `Il manque peut-être une lettre au début de «\u00a0${mot}\u00a0»\u00a0: complétez le mot.`,
          en: `A letter may be missing at the start of “${mot}”: complete the word.`,
        }
      : {
          fr: `Ce texte commence par une minuscule\u00a0: mettez une capitale à «\u00a0${mot}\u00a0», ou complétez le début de la phrase.`,
          en: `This text starts with a small letter: give “${mot}” a capital, or complete the start of the sentence.`,
        },
  check: textsShouldStartWithACapital,
  example: {
    wrong: 'certification X\ncompétence C1 "relever les écarts de consommation pour les corriger."\n',
    right: 'certification X\ncompétence C1 "Relever les écarts de consommation pour les corriger."\n',
  },
};
