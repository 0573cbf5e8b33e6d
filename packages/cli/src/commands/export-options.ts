import { EXPORT_FORMATS, type ExportFormat, type TableForme } from '@referentiel/formats';
import { checkDate } from '../document-date.js';
import { UsageError } from '../exit-code.js';
import { quoted, say } from '../language.js';

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

/** The formats asked for, each once; one that does not exist is bad usage. */
export function formatsOf(ids: string[] = []): ExportFormat[] {
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

/** Refuses options that contradict each other. */
export function checkOptions({ draft, final, notes, date, output }: ExportCommandOptions): void {
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
  if (output === '-') {
    throw new UsageError(
      say(
        'Un export s’écrit dans un dossier, pas sur la sortie\u00a0: donnez un dossier à -o («\u00a0./-\u00a0» s’il se nomme vraiment ainsi).',
        'An export is written to a folder, not to the output: give -o a folder (“./-” if that is its name).',
      ),
    );
  }
  if (date !== undefined) checkDate(date);
}

/** Options that no format asked for follows would be passed over in silence. */
export function checkFormatOptions(
  { table, annexes, notes }: ExportCommandOptions,
  formats: readonly ExportFormat[],
): void {
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
