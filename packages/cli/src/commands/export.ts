import { dirname } from 'node:path';
import type { ExportOptions } from '@referentiel/formats';
import { filesOf, losesWords, remarquesSituees, revueOf } from '@referentiel/language';
import { annexesAsked, tellEmptyAnnexes } from '../annexes.js';
import { documentDate } from '../document-date.js';
import { EXIT, type ExitCode, UsageError } from '../exit-code.js';
import { atomicWriteAll, type Content, makeFolder } from '../files/atomic-write.js';
import { requestedFiles } from '../files/find-files.js';
import { type Output, planOutputs } from '../files/output-plan.js';
import { pathOf, shownPath } from '../files/shown-path.js';
import { turn } from '../files/uninterrupted.js';
import { quoted, say } from '../language.js';
import { stderr, stdout } from '../output.js';
import { doubts } from '../report/doubtful.js';
import { writeFindings } from '../report/pretty.js';
import { progress } from '../report/progress.js';
import { formatTally, noFiles, tally } from '../report/summary.js';
import { protectTemplate, tellTemplate, templateAsked } from '../template.js';
import { type LoadedWorkspace, loadWorkspace } from '../workspace.js';
import { checkFormatOptions, checkOptions, type ExportCommandOptions, formatsOf } from './export-options.js';

/** The files that have annexes. */
const ANNEXEES = new Set(['.docx', '.html']);

/** The workspace of an export: everything asked for can be read, and there is a certification. */
function loadAsked(paths: string[], isFinal: boolean): LoadedWorkspace {
  const files = requestedFiles(paths);
  if (files.length === 0) throw new UsageError(noFiles().trimEnd());
  const workspace = loadWorkspace(files, { final: isFinal });
  if (workspace.unreadable.length) throw new UsageError(workspace.unreadable.join('\n'));
  if (workspace.requested.length) return workspace;
  writeFindings(workspace.requestedFindings, workspace.texts, stderr);
  throw new UsageError(
    say(
      'Il n’y a pas de certification à exporter dans ces fichiers : indiquez le fichier qui commence par « certification ».',
      'There is no certification to export in these files: give the file that begins with “certification”.',
    ),
  );
}

/** Files that were asked for and are in no certification (catalogues) are not exported: say so. */
function tellLeftOut({ files, requested }: LoadedWorkspace): void {
  const exported = new Set(requested.flatMap(({ source }) => filesOf(source)).map(({ uri }) => uri));
  for (const { uri } of files.filter((file) => !exported.has(file.uri))) {
    const name = quoted(shownPath(pathOf(uri)));
    stderr.write(
      say(
        `${name} ne contient pas de certification : rien à exporter.\n`,
        `${name} holds no certification: nothing to export.\n`,
      ),
    );
  }
}

function refuseFinal({ requestedFindings, texts }: LoadedWorkspace): ExitCode {
  const errors = requestedFindings.filter(({ severity }) => severity === 'error');
  writeFindings(errors, texts, stderr);
  stderr.write(
    say(
      'La version finale n’est pas écrite tant qu’il reste des erreurs. Corrigez-les, ou exportez un brouillon (--draft).\n',
      'The final version is not written while errors remain. Mend them, or export a draft (--draft).\n',
    ),
  );
  return EXIT.findings;
}

/** Errors of the text leave words out of the documents: the summary alone would not say so. */
function tellLostWords({ requestedFindings }: LoadedWorkspace): void {
  if (!requestedFindings.some(losesWords)) return;
  stderr.write(
    say(
      'Attention : des passages mal écrits peuvent manquer dans ces documents. Corrigez les erreurs avant de les remettre.\n',
      'Beware: badly written passages may be missing from these documents. Mend the errors before handing them over.\n',
    ),
  );
}

/** The outputs, certification by certification: its documents are replaced together, or not at all. */
function byCertification<T>(outputs: readonly Output<T>[]): Output<T>[][] {
  const groups = new Map<T, Output<T>[]>();
  for (const output of outputs) groups.set(output.item, [...(groups.get(output.item) ?? []), output]);
  return [...groups.values()];
}

async function writeTogether(contents: readonly Content[]): Promise<void> {
  for (const folder of new Set(contents.map(({ path }) => dirname(path)))) makeFolder(folder);
  atomicWriteAll(contents);
  for (const { path } of contents) stdout.write(`${shownPath(path)}\n`);
  // Ctrl+C ends the program here, between two certifications.
  await turn();
}

/** `export`: writes the documents of certifications; lists them on stdout, sums up the findings on stderr. */
export async function exportFiles(paths: string[], options: ExportCommandOptions): Promise<ExitCode> {
  checkOptions(options);
  const formats = formatsOf(options.to);
  checkFormatOptions(options, formats);
  const annexes = annexesAsked(options.annexes);
  const gabarit = templateAsked(options.template, formats);
  const workspace = loadAsked(paths, options.final);
  const { requested, requestedFindings: findings, files, entree } = workspace;
  if (options.final && findings.some(({ severity }) => severity === 'error')) return refuseFinal(workspace);
  // A second certification in one file is an error (SYN-09); the file's name is that of the first.
  const exported = requested.filter(({ source }) => source.ownsRoot);
  const isReviewed =
    formats.some(({ needsRevue }) => needsRevue) || annexes?.includes('cigref') || gabarit?.noms.has('cigref');
  const items = exported.map((checked) => {
    const { source, certification } = checked;
    const date = documentDate(options.date, certification.date);
    const revue = isReviewed ? revueOf(checked, findings) : undefined;
    const remarques = options.draft && options.comments ? remarquesSituees(checked, findings) : undefined;
    return { main: pathOf(source.main.uri), item: { certification, date, revue, remarques } };
  });
  const outputs = planOutputs(items, formats, options.output, options.force);
  protectTemplate(options.template, outputs);
  const mode = options.draft ? 'draft' : options.final ? 'final' : undefined;
  const titreEntree = (catalogue: string, code: string) => entree(catalogue, code)?.intitule;
  let done = 0;
  for (const group of byCertification(outputs)) {
    const contents: Content[] = [];
    const told: (() => void)[] = [];
    for (const { path, file, item } of group) {
      progress('write', done++, outputs.length);
      const { certification, date, revue, remarques } = item;
      const written: ExportOptions = {
        titreEntree,
        ...(options.table && { table: options.table }),
        ...(annexes && { annexes }),
        ...(revue && { profils: revue.profils }),
        ...(gabarit && { gabarit, surGabarit: (remarques) => tellTemplate(options.template ?? '', remarques) }),
        ...(mode && { mode }),
        ...(date !== undefined && { date }),
        ...(revue && { revue }),
        ...(remarques && { remarques }),
        ...(options.notes && { notes: true }),
      };
      contents.push({ path, content: await file.write(certification, written) });
      if (annexes && ANNEXEES.has(file.extension)) {
        told.push(() => tellEmptyAnnexes(shownPath(path), certification, written));
      }
    }
    await writeTogether(contents);
    for (const tell of told) tell();
  }
  progress('write', outputs.length, outputs.length);
  tellLeftOut(workspace);
  stderr.write(doubts(workspace));
  tellLostWords(workspace);
  const advice = findings.length ? say(' Le détail : « referentiel check ».', ' Details: “referentiel check”.') : '';
  stderr.write(`${formatTally(tally(findings, files.length))}${advice}\n`);
  return EXIT.ok;
}
