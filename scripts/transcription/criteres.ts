import type { Critere, Resultat } from '@referentiel/model';
import type { Identites } from './identites.ts';
import type { Report } from './report.ts';
import type { Criterion } from './schema.ts';
import { lead, paragraphe, said } from './texte.ts';

/** A label that the text itself begins with is not printed a second time. */
const LABEL_IN_TEXT = /^résultats? attendus?/i;

function resultatOf(criterion: Criterion): Resultat | undefined {
  const texte = lead(criterion.text, criterion.items);
  if (!texte) return undefined;
  const label = said(criterion.label) ?? said(criterion.code_printed) ?? said(criterion.code);
  const titre = label ?? (LABEL_IN_TEXT.test(said(criterion.text) ?? '') ? '' : undefined);
  return { genre: 'resultat', ...(titre !== undefined && { titre }), texte };
}

/** A criterion or an expected result; on the second element of its scope and after, its code is only printed. */
export function critereOf(
  criterion: Criterion,
  rank: number,
  identites: Identites,
  report: Report,
): Critere | Resultat | undefined {
  if (criterion.kind === 'expected_result') return resultatOf(criterion);
  if (criterion.kind && criterion.kind !== 'criterion')
    report.warn(`genre de critère inconnu : ${criterion.kind} (gardé comme critère)`);
  const enonce = lead(criterion.text, criterion.items);
  const note = said(criterion.note);
  const identite = identites.of.get(criterion.id ?? '') ?? {};
  const imprime = identite.imprime ?? said(criterion.code_printed) ?? identite.code;
  return {
    genre: 'critere',
    ...(rank === 0 ? identite : imprime !== undefined && { imprime }),
    ...(enonce && { enonce }),
    notes: note ? [{ texte: { blocs: [paragraphe(note)] } }] : [],
    derogations: [],
  };
}
