import {
  type Certification,
  contenuOf,
  type Element,
  type Epreuve,
  type Mention,
  type ParametresEpreuve,
  type Partie,
  type Prose,
  plainText,
  type RenvoiEpreuve,
  renvoisOf,
  type Texte,
  type TexteModalite,
  walk,
} from '@referentiel/model';
import type { RuleContext } from '../../rule.js';
import { printedTexts } from '../../texts/printed-texts.js';

/** A use of an épreuve: where, and which part when not the whole. */
export interface UsageEcrit {
  renvoi: RenvoiEpreuve;
  from: Element;
  cible: Epreuve | Partie;
}

/** All that is said of an épreuve: by itself, its parts and its uses. */
export interface EpreuveLue {
  epreuve: Epreuve;
  /** Its own parameters first, then those of its parts, then those given at its uses. */
  parametres: readonly ParametresEpreuve[];
  usages: readonly UsageEcrit[];
  /** Its titles, those of its parts and its natures in the author's words. */
  titres: readonly string[];
  /** Every text that says something of it, titles included. */
  textes: readonly string[];
}

/** A free modality that several elements may repeat. */
export interface ModaliteLibre {
  modalite: TexteModalite;
  element: string | undefined;
}

/** The épreuves of a certification and what is said beside them. */
export interface EpreuvesLues {
  lues: readonly EpreuveLue[];
  of(epreuve: Epreuve | Partie): EpreuveLue | undefined;
  /** The statements of the certification and its containers. */
  mentions: readonly string[];
  /** Modalities written without a declared épreuve, in source order. */
  libres: readonly ModaliteLibre[];
}

const knownProses = new WeakMap<Prose, string>();

/** The characters of a text, a named fragment replaced by what it says; put together once for all who ask. */
export function said(texte: Texte | undefined, { resolver }: Pick<RuleContext, 'resolver'>): string {
  if (!texte) return '';
  const prose = resolver.prose(texte);
  let text = knownProses.get(prose);
  if (text === undefined) {
    text = plainText(prose);
    knownProses.set(prose, text);
  }
  return text;
}

/** Every text that some parameters hold. */
export function textsOfParametres(parametres: ParametresEpreuve, context: Pick<RuleContext, 'resolver'>): string[] {
  const { description, livrables, lieu, amenagements, jury, travail, distance, nature } = parametres;
  const texts = [description, livrables, lieu, amenagements];
  texts.push(jury?.composition, travail?.individualise?.precision, distance?.texte);
  const natures = (nature ?? []).flatMap((one) => ('autre' in one ? [one.autre] : []));
  return [...texts.map((texte) => said(texte, context)), ...natures].filter(Boolean);
}

function read(epreuve: Epreuve, usages: readonly UsageEcrit[], context: RuleContext): EpreuveLue {
  const overrides = usages.flatMap(({ renvoi }) => (renvoi.surcharges ? [renvoi.surcharges] : []));
  const parametres: ParametresEpreuve[] = [epreuve, ...epreuve.parties, ...overrides];
  const titres = [epreuve, ...epreuve.parties].flatMap(({ intitule, imprime }) => [intitule ?? '', imprime ?? '']);
  const natures = parametres.flatMap(({ nature = [] }) => nature.flatMap((one) => ('autre' in one ? [one.autre] : [])));
  const named = [...titres, ...natures].filter(Boolean);
  const textes = parametres.flatMap((one) => textsOfParametres(one, context));
  const motifs = usages.map(({ renvoi }) => said(renvoi.motif, context)).filter(Boolean);
  return { epreuve, parametres, usages, titres: named, textes: [...named, ...textes, ...motifs] };
}

function libresOf(certification: Certification): ModaliteLibre[] {
  const found: ModaliteLibre[] = [];
  const look = (element: Element) => {
    for (const child of contenuOf(element)) {
      if (child.genre === 'modalite') found.push({ modalite: child, element: element.code });
    }
  };
  look(certification);
  walk(certification, look);
  return found;
}

function readAll(context: RuleContext): EpreuvesLues {
  const { certification, resolver, facts } = context;
  const usages = new Map<Epreuve, UsageEcrit[]>();
  for (const { renvoi, kind, from } of renvoisOf(certification)) {
    const cible = kind === 'epreuve' ? resolver.epreuve(renvoi, from) : undefined;
    const whole = cible?.genre === 'partie' ? facts.pathOf(cible).at(-1) : cible;
    if (!cible || whole?.genre !== 'epreuve') continue;
    const known = usages.get(whole);
    if (known) known.push({ renvoi, from, cible });
    else usages.set(whole, [{ renvoi, from, cible }]);
  }
  const lues = certification.epreuves.map((epreuve) => read(epreuve, usages.get(epreuve) ?? [], context));
  const byElement = new Map<Epreuve | Partie, EpreuveLue>();
  for (const lue of lues) for (const one of [lue.epreuve, ...lue.epreuve.parties]) byElement.set(one, lue);
  const mentions = printedTexts(context)
    .filter(({ porteur }) => (porteur as Partial<Mention>).genre === 'mention')
    .map(({ parts }) => parts.map(({ texte }) => texte).join(' '));
  return { lues, of: (epreuve) => byElement.get(epreuve), mentions, libres: libresOf(certification) };
}

const known = new WeakMap<Certification, EpreuvesLues>();

/** The épreuves of a certification, read once for all rules of a check. */
export function epreuvesLues(context: RuleContext): EpreuvesLues {
  let all = known.get(context.certification);
  if (!all) {
    all = readAll(context);
    known.set(context.certification, all);
  }
  return all;
}
