import {
  type Certification,
  type Competence,
  type ContenuEvaluation,
  type Critere,
  THEMES,
  type Theme,
} from '@referentiel/model';
import { criteresAutourDe } from '../../facts/criteres.js';
import { repertoireOf } from '../../facts/repertoire.js';
import { type Mention, themesIn } from '../../french/theme-words.js';
import type { RuleContext } from '../rule.js';
import { type Part, type PrintedText, printedTexts } from '../texts/printed-texts.js';
import { partsWith, remark } from '../texts/remarks.js';

/** Where a certification deals with a theme of the decree. Source: décret nº 2025-500 du 6 juin 2025. */
export interface ThemeCoverage {
  theme: Theme;
  /** The competences that say `traite`, or take up a transversal one that does. */
  tagged: readonly Competence[];
  /** The competences whose words mention it, be it vaguely. */
  competences: readonly Competence[];
  /** The criteria that mention it, be it vaguely. */
  criteres: readonly Critere[];
  /** The competences that plainly speak of it, in their own words or in those of a criterion. */
  nettes: readonly Competence[];
}

type Mentions = ReadonlyMap<Theme, Mention>;

interface Read {
  competence: Competence;
  tagged: ReadonlySet<Theme>;
  enonce: Mentions;
  /** The criteria and the results that speak of a theme. */
  criteres: readonly { critere: Critere; mentions: Mentions }[];
  resultats: readonly Mentions[];
}

const spokenThemes = remark((texte) => {
  const mentions = themesIn(texte);
  return mentions.size ? mentions : undefined;
});

function isOfCompetence({ role, champ }: PrintedText): boolean {
  return role === 'critere' || role === 'resultat' || (role === 'competence' && champ === 'enonce');
}

/** What the text of each competence, criterion and result speaks of, where it speaks of a theme. */
function mentionsByHolder(context: RuleContext): ReadonlyMap<object, Mentions> {
  const found = new Map<object, Mentions>();
  const look = ({ texte, whole }: Part) => {
    const mentions = isOfCompetence(whole) ? spokenThemes(texte) : undefined;
    if (!mentions) return;
    const known = found.get(whole.porteur);
    found.set(whole.porteur, known ? joined(known, mentions) : mentions);
  };
  for (const part of partsWith(spokenThemes, context)) look(part);
  // A criterion may be a named fragment.
  for (const { borrowed, parts } of printedTexts(context)) if (borrowed) for (const part of parts) look(part);
  return found;
}

/** A list speaks of what its items speak of. */
function joined(one: Mentions, other: Mentions): Mentions {
  const both = new Map(one);
  for (const [theme, mention] of other) if (both.get(theme) !== 'nette') both.set(theme, mention);
  return both;
}

const NOTHING: Mentions = new Map();

function read(competence: Competence, context: RuleContext, mentions: ReadonlyMap<object, Mentions>): Read {
  const { resolver, facts } = context;
  const transversale = resolver.transversale(competence);
  const criteres: { critere: Critere; mentions: Mentions }[] = [];
  const resultats: Mentions[] = [];
  const look = (one: ContenuEvaluation) => {
    const spoken = one.genre === 'critere' || one.genre === 'resultat' ? mentions.get(one) : undefined;
    if (spoken && one.genre === 'critere') criteres.push({ critere: one, mentions: spoken });
    else if (spoken) resultats.push(spoken);
  };
  transversale?.contenu.forEach(look);
  competence.contenu.forEach(look);
  for (const { criteres: around } of criteresAutourDe(competence, facts)) around.forEach(look);
  return {
    competence,
    tagged: new Set([...competence.themes, ...(transversale?.themes ?? [])]),
    enonce: mentions.get(competence.enonce || !transversale ? competence : transversale) ?? NOTHING,
    criteres,
    resultats,
  };
}

const readOnce = new WeakMap<Certification, readonly Read[]>();

function allRead(context: RuleContext): readonly Read[] {
  let found = readOnce.get(context.certification);
  if (!found) {
    const mentions = mentionsByHolder(context);
    found = context.facts.competences.map(({ competence }) => read(competence, context, mentions));
    readOnce.set(context.certification, found);
  }
  return found;
}

/** From how many competences on a document that names no register is taken for a whole référentiel. */
const WHOLE = 10;

/** Whether the themes are expected: in a référentiel of the RNCP, once there is enough of it to judge by. */
export function expectsThemes({ certification, facts }: RuleContext): boolean {
  if (repertoireOf(certification) !== 'RNCP') return false;
  return facts.competences.length >= (certification.repertoire ? 1 : WHOLE);
}

/** Requests sent from this day on are examined by the decree of 2025. */
const DECREE = '2025-10-01';

/** Whether the decree applies: a document without date is one to come. */
export function isUnderDecree({ certification: { date } }: Pick<RuleContext, 'certification'>): boolean {
  return date === undefined || date >= DECREE;
}

const covered = new WeakMap<Certification, readonly ThemeCoverage[]>();

/** How the four themes are dealt with, in the order of `THEMES`; worked out once for each state of a certification. */
export function themeCoverage(context: RuleContext): readonly ThemeCoverage[] {
  let found = covered.get(context.certification);
  if (!found) {
    const all = allRead(context);
    found = THEMES.map((theme) => coverageOf(theme, all));
    covered.set(context.certification, found);
  }
  return found;
}

function coverageOf(theme: Theme, all: readonly Read[]): ThemeCoverage {
  const criteres = new Set<Critere>();
  for (const { criteres: some } of all) {
    for (const { critere, mentions } of some) if (mentions.has(theme)) criteres.add(critere);
  }
  const competencesWhere = (test: (one: Read) => boolean) => all.filter(test).map(({ competence }) => competence);
  return {
    theme,
    tagged: competencesWhere(({ tagged }) => tagged.has(theme)),
    competences: competencesWhere(({ enonce }) => enonce.has(theme)),
    criteres: [...criteres],
    nettes: competencesWhere(
      ({ enonce, criteres: some }) =>
        enonce.get(theme) === 'nette' || some.some(({ mentions }) => mentions.get(theme) === 'nette'),
    ),
  };
}

/** The competences that are tagged with a theme of which neither they nor what judges them say a word. */
export function untoldThemes(context: RuleContext): readonly { competence: Competence; themes: readonly Theme[] }[] {
  return allRead(context).flatMap(({ competence, tagged, enonce, criteres, resultats }) => {
    const told = (theme: Theme) =>
      enonce.has(theme) ||
      criteres.some(({ mentions }) => mentions.has(theme)) ||
      resultats.some((one) => one.has(theme));
    const themes = [...tagged].filter((theme) => !told(theme));
    return themes.length ? [{ competence, themes }] : [];
  });
}

const NOMS: Record<Theme, { fr: string; en: string }> = {
  écologie: { fr: 'la transition écologique', en: 'the ecological transition' },
  numérique: { fr: 'la transition numérique', en: 'the digital transition' },
  'santé-sécurité': { fr: 'la santé et la sécurité au travail', en: 'health and safety at work' },
  handicap: { fr: 'le handicap et l’accessibilité', en: 'disability and accessibility' },
};

/** How a message names a theme. */
export function themeName(theme: Theme): { fr: string; en: string } {
  return NOMS[theme];
}
