import { walk } from '@referentiel/model';
import type { CodeLens } from 'vscode-languageserver-types';
import { factsOf } from '../../facts/certification-facts.js';
import type { EditorContext } from '../context.js';
import { lensOf, type Resume } from './lens.js';
import { resumeBloc, resumeCompetence, resumeEpreuve } from './resumes.js';

export { certifiabiliteWords } from './certifiabilite-words.js';
export { MONTRER } from './lens.js';

/** A line above each competence, épreuve and bloc of the file that says how it stands. */
export function codeLenses(context: EditorContext): CodeLens[] {
  const checked = context.snapshot.certificationOf(context.file);
  if (!checked) return [];
  const facts = factsOf(checked);
  const found: CodeLens[] = [];
  walk(checked.certification, (element) => {
    const { place } = element;
    if (place?.uri !== context.file.uri) return;
    const add = (resume: Resume) => found.push(lensOf(place, resume));
    if (element.genre === 'competence') add(resumeCompetence(context, element, facts));
    else if (element.genre === 'epreuve') add(resumeEpreuve(context, element, facts));
    else if (element.genre === 'bloc') add(resumeBloc(context, element, facts));
  });
  return found;
}
