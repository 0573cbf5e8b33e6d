import { dirname } from 'node:path';
import { EXPORT_FORMATS, type ExportFormat, type ExportOptions, type TableForme } from '@referentiel/formats';
import { filesOf, losesWords, remarquesSituees, revueOf } from '@referentiel/language';
import { annexesAsked, tellEmptyAnnexes } from '../annexes.js';
import { checkDate, documentDate } from '../document-date.js';
import { EXIT, type ExitCode, UsageError } from '../exit-code.js';
import { atomicWrite, makeFolder } from '../files/atomic-write.js';
import { requestedFiles } from '../files/find-files.js';
import { planOutputs } from '../files/output-plan.js';
import { pathOf, shownPath } from '../files/shown-path.js';
import { quoted, say } from '../language.js';
import { writeFindings } from '../report/pretty.js';
import { progress } from '../report/progress.js';
import { formatTally, noFiles, tally } from '../report/summary.js';
import { protectTemplate, tellTemplate, templateAsked } from '../template.js';
import { type LoadedWorkspace, loadWorkspace } from '../workspace.js';

export interface ExportCommandOptions {
  to?: string[];
  output?: string;
  draft: boolean;
  /** Whether a draft has the remarks of the rules in its margin. */
  comments: boolean;
  /** Whether a draft has the author's notes in its margin. */
  notes: boolean;
  final: boolean;
  /** In Word and in the web page, one table or one for each bloc. */
  table?: TableForme;
  /** Names of the annexes of the Word file and of the web page. */
  annexes?: string[];
  /** The house template of the Word file. */
  template?: string;
  date?: string;
  force: boolean;
}

function formatsOf(ids: string[] = []): ExportFormat[] {
  const known = EXPORT_FORMATS.map(({ id }) => id).join(', ');
  if (ids.length === 0) {
    throw new UsageError(
      say(
        `Dites dans quel format exporter, par exemple --to docx. Formats : ${known}.`,
        `Say to which format to export, for example --to docx. Formats: ${known}.`,
      ),
    );
  }
  return [...new Set(ids.map((id) => id.toLowerCase()))].map((id) => {
    const format = EXPORT_FORMATS.find((one) => one.id === id);
    if (format) return format;
    throw new UsageError(
      say(
        `Le format ${quoted(id)} n’existe pas. Formats : ${known}.`,
        `There is no format ${quoted(id)}. Formats: ${known}.`,
      ),
    );
  });
}

function checkOptions({ draft, final, notes, date }: ExportCommandOptions): void {
  if (draft && final)
    throw new UsageError(say('Choisissez --draft ou --final, pas les deux.', 'Choose --draft or --final, not both.'));
  if (notes && !draft) {
    throw new UsageError(
      say(
        'Les notes ne paraissent que dans un brouillon : ajoutez --draft à --notes.',
        'Notes appear in a draft only: add --draft to --notes.',
      ),
    );
  }
  if (date !== undefined) checkDate(date);
}

/** Options that no format asked for follows would be passed over in silence. */
function checkFormatOptions({ table, annexes, notes }: ExportCommandOptions, formats: readonly ExportFormat[]): void {
  const isAsked = (...ids: string[]) => formats.some(({ id }) => ids.includes(id));
  const option = table !== undefined ? '--table' : annexes !== undefined ? '--annexes' : undefined;
  if (option && !isAsked('docx', 'html')) {
    throw new UsageError(
      say(
        `${option} concerne le document Word et la page web\u00a0: ajoutez docx ou html à --to.`,
        `${option} is about the Word document and the web page: add docx or html to --to.`,
      ),
    );
  }
  if (notes && !isAsked('docx')) {
    throw new UsageError(
      say(
        '--notes ne concerne que le document Word\u00a0: ajoutez docx à --to.',
        '--notes is about the Word document only: add docx to --to.',
      ),
    );
  }
}

/** The files that have annexes. */
const ANNEXEES = new Set(['.docx', '.html']);

/** The workspace of an export: everything asked for can be read, and there is a certification. */
function loadAsked(paths: string[], isFinal: boolean): LoadedWorkspace {
  const files = requestedFiles(paths);
  if (files.length === 0) throw new UsageError(noFiles().trimEnd());
  const workspace = loadWorkspace(files, { final: isFinal });
  if (workspace.unreadable.length) throw new UsageError(workspace.unreadable.join('\n'));
  if (workspace.requested.length) return workspace;
  writeFindings(workspace.requestedFindings, workspace.texts, process.stderr);
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
    process.stderr.write(
      say(
        `${name} ne contient pas de certification : rien à exporter.\n`,
        `${name} holds no certification: nothing to export.\n`,
      ),
    );
  }
}

function refuseFinal({ requestedFindings, texts }: LoadedWorkspace): ExitCode {
  const errors = requestedFindings.filter(({ severity }) => severity === 'error');
  writeFindings(errors, texts, process.stderr);
  process.stderr.write(
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
  process.stderr.write(
    say(
      'Attention : des passages mal écrits peuvent manquer dans ces documents. Corrigez les erreurs avant de les remettre.\n',
      'Beware: badly written passages may be missing from these documents. Mend the errors before handing them over.\n',
    ),
  );
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
  for (const [index, { path, file, item }] of outputs.entries()) {
    progress('write', index, outputs.length);
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
    const bytes = await file.write(certification, written);
    makeFolder(dirname(path));
    atomicWrite(path, bytes);
    process.stdout.write(`${shownPath(path)}\n`);
    if (annexes && ANNEXEES.has(file.extension)) tellEmptyAnnexes(shownPath(path), certification, written);
  }
  progress('write', outputs.length, outputs.length);
  tellLeftOut(workspace);
  tellLostWords(workspace);
  const advice = findings.length ? say(' Le détail : « referentiel check ».', ' Details: “referentiel check”.') : '';
  process.stderr.write(`${formatTally(tally(findings, files.length))}${advice}\n`);
  return EXIT.ok;
}
