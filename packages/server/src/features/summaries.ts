import { type EditorContext, ecfCoverage, filesOf, shownOf } from '@referentiel/language';
import { type DocumentParams, SUMMARY, type Summary } from '../protocol.js';
import type { Feature } from './feature.js';

/** The state of the certification around a document. */
export function summary(context: EditorContext): Summary | undefined {
  const { snapshot, file } = context;
  const checked = snapshot.certificationOf(file);
  if (!checked) return undefined;
  const { source, certification } = checked;
  const findings = filesOf(source).flatMap((one) => shownOf(context, one));
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  const errors = count('error');
  const { covered, total } = ecfCoverage(checked);
  return {
    uri: source.main.uri,
    ...(certification.code !== undefined && { code: certification.code }),
    ...(certification.intitule !== undefined && { intitule: certification.intitule }),
    errors,
    warnings: count('warning'),
    hints: count('hint'),
    exportable: errors === 0,
    ecf: { covered: covered.length, total },
  };
}

export const summaries: Feature = {
  capabilities: {},
  register(server) {
    server.connection.onRequest(SUMMARY, ({ uri }: DocumentParams) => server.answer(uri, summary));
  },
};
