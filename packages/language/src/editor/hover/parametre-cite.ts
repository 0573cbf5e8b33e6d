import {
  type Element,
  type Epreuve,
  PARAMETRES_CITABLES,
  type ParametreCitable,
  type Partie,
  parametresOf,
} from '@referentiel/model';
import { type AstNode, AstUtils } from 'langium';
import { type CertificationFacts, factsOf } from '../../facts/certification-facts.js';
import * as ast from '../../generated/ast.js';
import { bareWord } from '../../lexer/spelling.js';
import { type EditorContext, said } from '../context.js';
import { usageAt } from '../facts/usages.js';
import { parametresCitables } from '../facts/valeurs-citees.js';
import { escapeMarkdown, paragraphs } from './markdown.js';
import { valeurCitee } from './parametres.js';
import type { Word } from './word.js';
import { labelled, listed, named } from './wording.js';

/** A parameter in braces and where it stands in the file. */
interface Cite {
  nom: ParametreCitable;
  start: number;
  end: number;
}

/** The parameter that the text quotes at an offset of the file. */
export function parametreCiteAt(word: Word, offset: number): Cite | undefined {
  for (const match of word.image.matchAll(/(?<!\\)\{([\p{L}\p{M}]+)\}/gu)) {
    const start = word.start + match.index;
    const end = start + match[0].length;
    const nom = PARAMETRES_CITABLES.find((known) => bareWord(known) === bareWord(match[1]));
    if (nom && start <= offset && offset <= end) return { nom, start, end };
  }
  return undefined;
}

/** The épreuve or part whose text a node of the syntax tree belongs to. */
function holderOf(node: AstNode | undefined, facts: CertificationFacts, uri: string): Epreuve | Partie | undefined {
  const around = AstUtils.getContainerOfType(
    node,
    (one): one is ast.Epreuve | ast.Partie => ast.isEpreuve(one) || ast.isPartie(one),
  );
  const start = around?.$cstNode?.range.start;
  if (!start) return undefined;
  const all = facts.checked.certification.epreuves.flatMap((epreuve) => [epreuve, ...epreuve.parties]);
  return all.find(({ place }) => {
    const at = place?.range.start;
    return place?.uri === uri && at?.line === start.line && at.character === start.character;
  });
}

/** Values that differ from the declared one, with the competences where they are in force. */
function exceptions(holder: Epreuve | Partie, cite: Cite, declared: string, facts: CertificationFacts) {
  const found = new Map<string, Element[]>();
  for (const competence of facts.evalueesPar(holder)) {
    const usage = usageAt(holder, competence, facts);
    const value = usage
      ? valeurCitee({ ...parametresCitables(holder, facts), ...parametresOf(usage) }, cite.nom, facts.checked.resolver)
      : declared;
    if (value && value !== declared) found.set(value, [...(found.get(value) ?? []), competence]);
  }
  return [...found];
}

/** `{durée}` in a description: the value that will stand there, and where another one is in force. */
export function parametreCiteHover(context: EditorContext, word: Word, cite: Cite): string | undefined {
  const checked = context.snapshot.certificationOf(context.file);
  if (!checked) return undefined;
  const facts = factsOf(checked);
  const holder = holderOf(word.node, facts, context.file.uri);
  const head = `**{${cite.nom}}**`;
  if (!holder) {
    const text = {
      fr: 'Prend la valeur en vigueur là où l’épreuve est citée.',
      en: 'Takes the value in force where the épreuve is cited.',
    };
    return paragraphs(head, said(context, text));
  }
  const declared = valeurCitee(parametresCitables(holder, facts), cite.nom, facts.checked.resolver);
  const none = {
    fr: `aucune valeur\u00a0: écrivez ${cite.nom} dans l’épreuve`,
    en: `no value: write ${cite.nom} in the épreuve`,
  };
  const label = { fr: `Valeur en vigueur`, en: `Value in force` };
  return paragraphs(
    head,
    labelled(context, label, declared ? escapeMarkdown(declared) : said(context, none)),
    ...exceptions(holder, cite, declared, facts).map(([value, competences]) =>
      labelled(
        context,
        { fr: 'Ailleurs', en: 'Elsewhere' },
        `${escapeMarkdown(value)} (${listed(
          context,
          competences.map((one) => named(one, facts)),
        )})`,
      ),
    ),
  );
}
