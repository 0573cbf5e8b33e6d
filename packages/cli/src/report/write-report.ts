import type { Output } from '../output.js';
import type { LoadedWorkspace } from '../workspace.js';
import type { ReportFormat } from './formats.js';
import { githubReport } from './github.js';
import { jsonReport } from './json.js';
import { writeFindings } from './pretty.js';
import { sarifReport } from './sarif/sarif.js';
import type { Tally } from './summary.js';

/** Writes what a check found on a stream, in the format asked for. */
export function writeReport(format: ReportFormat, workspace: LoadedWorkspace, summary: Tally, stream: Output): void {
  const { requestedFindings: findings, texts } = workspace;
  if (format === 'pretty') writeFindings(findings, texts, stream);
  else if (format === 'json') stream.write(jsonReport(findings, summary));
  else if (format === 'sarif') stream.write(sarifReport(workspace));
  else stream.write(githubReport(findings));
}
