import { contentHash } from '@referentiel/language';
import type { Diagnostic } from 'vscode-languageserver';

function stated({ range: { start, end }, severity, code, message, relatedInformation }: Diagnostic): string {
  const related = relatedInformation ? JSON.stringify(relatedInformation) : '';
  return `${code} ${severity} ${start.line} ${start.character} ${end.line} ${end.character} ${message} ${related}`;
}

/** A number of what diagnostics tell, without what follows from their rules: 0 for none. */
export function digestOf(diagnostics: readonly Diagnostic[]): number {
  return diagnostics.length ? contentHash(diagnostics.map(stated).join('\n')) : 0;
}
