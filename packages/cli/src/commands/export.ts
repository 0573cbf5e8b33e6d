import { dirname } from 'node:path';
import { EXPORT_FORMATS, type ExportFormat } from '@referentiel/formats';
import type { CheckedCertification, Finding } from '@referentiel/language';
import { EXIT, type ExitCode, UsageError } from '../exit-code.js';
import { atomicWrite, makeFolder } from '../files/atomic-write.js';
import { requestedFiles } from '../files/find-files.js';
import { planOutputs } from '../files/output-plan.js';
import { say } from '../language.js';
import { prettyFinding } from '../report/pretty.js';
import { formatTally, tally } from '../report/summary.js';
import { type LoadedWorkspace, loadWorkspace, pathOf, shownPath, textOf } from '../workspace.js';

export interface ExportCommandOptions {
  to: string[];
  output?: string;
  draft: boolean;
  final: boolean;
  date?: string;
  force: boolean;
}

function formatsOf(ids: string[]): ExportFormat[] {
  return [...new Set(ids)].map((id) => {
    const format = EXPORT_FORMATS.find((one) => one.id === id);
    if (format) return format;
    const known = EXPORT_FORMATS.map((one) => one.id).join(', ');
    throw new UsageError(say(`Le format « ${id} » n’existe pas. Formats : ${known}.`, `There is no format “${id}”. Formats: ${known}.`));
  });
}

/** The date of the documents: `--date`, else the source's (the formats look there), else SOURCE_DATE_EPOCH. */
function dateOf(option: string | undefined, certification: CheckedCertification['certification']): string | undefined {
  if (option !== undefined) return option;
  if (certification.date !== undefined) return undefined;
  const epoch = Number(process.env.SOURCE_DATE_EPOCH || Number.NaN);
  return Number.isFinite(epoch) ? new Date(epoch * 1000).toISOString().slice(0, 10) : undefined;
}

function findingsOf({ source }: CheckedCertification, findings: Finding[]): Finding[] {
  const uris = new Set([source.main, ...source.parts].map((file) => file.uri));
  return findings.filter((finding) => uris.has(finding.place.uri));
}

function refuseFinal(workspace: LoadedWorkspace, errors: Finding[]): ExitCode {
  for (const finding of errors) {
    const text = textOf(workspace, workspace.requestedFiles, finding.place.uri);
    process.stderr.write(`${prettyFinding(finding, text, process.stderr)}\n\n`);
  }
  process.stderr.write(
    say(
      'La version finale n’est pas écrite tant qu’il reste des erreurs. Corrigez-les, ou exportez un brouillon (--draft).\n',
      'The final version is not written while errors remain. Mend them, or export a draft (--draft).\n',
    ),
  );
  return EXIT.findings;
}

/** `export`: writes the documents of certifications; lists them on stdout, sums up the findings on stderr. */
export function exportFiles(paths: string[], options: ExportCommandOptions): ExitCode {
  if (options.draft && options.final) {
    throw new UsageError(say('Choisissez --draft ou --final, pas les deux.', 'Choose --draft or --final, not both.'));
  }
  if (options.date !== undefined && (!/^\d{4}-\d{2}-\d{2}$/.test(options.date) || Number.isNaN(Date.parse(options.date)))) {
    throw new UsageError(say(`La date « ${options.date} » n’est pas de la forme AAAA-MM-JJ.`, `The date “${options.date}” is not of the form YYYY-MM-DD.`));
  }
  const formats = formatsOf(options.to);
  const workspace = loadWorkspace(requestedFiles(paths));
  const { requested } = workspace;
  if (requested.length === 0) {
    throw new UsageError(say('Aucune certification dans ces fichiers.', 'No certification in these files.'));
  }
  const items = requested.map((item) => ({ item, main: pathOf(item.source.main.uri) }));
  const outputs = planOutputs(items, formats, options.output, options.force);
  const findings = requested.flatMap((one) => findingsOf(one, workspace.requestedFindings));
  const errors = findings.filter((finding) => finding.severity === 'error');
  if (options.final && errors.length) return refuseFinal(workspace, errors);
  const titreEntree = (catalogue: string, code: string) =>
    workspace.catalogues
      .get(catalogue)
      ?.domaines.flatMap((domaine) => domaine.entrees)
      .find((entree) => entree.code === code)?.intitule;
  for (const { path, format, item } of outputs) {
    const date = dateOf(options.date, item.certification);
    const mode = options.draft ? ('draft' as const) : options.final ? ('final' as const) : undefined;
    const bytes = format.write(item.certification, { titreEntree, ...(mode && { mode }), ...(date !== undefined && { date }) });
    makeFolder(dirname(path));
    atomicWrite(path, bytes);
    process.stdout.write(`${shownPath(path)}\n`);
  }
  const summary = formatTally(tally(findings, requested.length));
  const advice = findings.length ? say(' (détail : « referentiel check »)', ' (details: “referentiel check”)') : '';
  process.stderr.write(`${summary}${advice}\n`);
  return EXIT.ok;
}
