import type { Competence, Element, Position, Range } from '@referentiel/model';
import type { InlayHint } from 'vscode-languageserver-types';
import { type CertificationFacts, factsOf } from '../../facts/certification-facts.js';
import { type EditorContext, said } from '../context.js';
import { nameOf } from '../facts/labels.js';

/** Épreuves that come from one element around a competence. */
interface Heritage {
  origine: Element;
  names: string[];
  titles: string[];
}

/** What a competence inherits; the final evaluation is printed once for its scope and is left out. */
function heritagesOf(competence: Competence, facts: CertificationFacts): Heritage[] {
  const found: Heritage[] = [];
  for (const { enVigueur, origine } of facts.evaluateursOf(competence)) {
    if (enVigueur.genre !== 'usage' || enVigueur.finale || origine === competence) continue;
    const { epreuve, nom } = enVigueur;
    const name = (epreuve && nameOf(epreuve, facts)) || nom;
    const title = [name, epreuve?.intitule].filter(Boolean).join(' ');
    const known = found.find((one) => one.origine === origine);
    if (known) {
      known.names.push(name);
      known.titles.push(title);
    } else found.push({ origine, names: [name], titles: [title] });
  }
  return found;
}

function isEvaluatedItself({ contenu }: Competence): boolean {
  return contenu.some(({ genre }) => genre === 'evaluation' || genre === 'modalite');
}

/** The end of a line: between a code and its text the words would look typed. */
function lineEnd({ file }: EditorContext, { line }: Position): Position {
  const start = file.offsetAt({ line, character: 0 });
  const length = /^[^\n\r]*/.exec(file.text.slice(start))?.[0].length ?? 0;
  return file.positionAt(start + length);
}

function hint(context: EditorContext, competence: Competence, facts: CertificationFacts): InlayHint | undefined {
  const { place } = competence;
  const heritages = heritagesOf(competence, facts);
  if (!place || !heritages.length) return undefined;
  const words = heritages.map(({ origine, names }) => {
    const from = nameOf(origine, facts);
    return from ? `${names.join(', ')} (${from})` : names.join(', ');
  });
  const titles = heritages.flatMap((one) => one.titles).join(', ');
  return {
    position: lineEnd(context, place.name.start),
    label: `← ${words.join(', ')}`,
    paddingLeft: true,
    tooltip: said(context, { fr: `Épreuves héritées\u00a0: ${titles}`, en: `Inherited épreuves: ${titles}` }),
  };
}

/** The épreuves that a competence inherits, at the end of its first line, when it says nothing itself of its evaluation. */
export function inheritedEpreuves(context: EditorContext, isVisible: (range: Range) => boolean): InlayHint[] {
  const checked = context.snapshot.certificationOf(context.file);
  if (!checked) return [];
  const facts = factsOf(checked);
  return facts.competences.flatMap(({ competence }) => {
    const { place } = competence;
    if (place?.uri !== context.file.uri || !isVisible(place.name) || isEvaluatedItself(competence)) return [];
    return hint(context, competence, facts) ?? [];
  });
}
