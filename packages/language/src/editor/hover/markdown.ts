import { isParametre, type Place, type Prose, type Run } from '@referentiel/model';

/** Characters that Markdown would take for marks. */
const MARKS = /[\\`*_{}[\]<>#|~$!]/g;

/** A text as Markdown shows it, character by character. */
export function escapeMarkdown(text: string): string {
  return text.replace(MARKS, (mark) => `\\${mark}`);
}

/** Words that lead to a place when they are clicked. */
export function link(words: string, place: Place | undefined): string {
  const shown = escapeMarkdown(words);
  if (!place) return shown;
  const { line, character } = place.range.start;
  const uri = place.uri.replace(/[()\s]/g, (char) => `%${char.charCodeAt(0).toString(16)}`);
  return `[${shown}](${uri}#L${line + 1},${character + 1})`;
}

/** Paragraphs with a blank line between them; those that are empty are left out. */
export function paragraphs(...parts: (string | undefined | false)[]): string {
  return parts.filter((part) => part).join('\n\n');
}

/** A table; a cell is one line. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replace(/\s+/g, ' ')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function runs(list: readonly Run[]): string {
  return list
    .map((run) => {
      const text = isParametre(run) ? `\`{${run.parametre}}\`` : escapeMarkdown(run.texte);
      const bold = run.gras && text.trim() ? `**${text}**` : text;
      return run.italique && text.trim() ? `*${bold}*` : bold;
    })
    .join('');
}

/** A text of the author: its paragraphs and lists. */
export function proseMarkdown(prose: Prose): string {
  const blocs = prose.blocs.map((bloc) => {
    if (bloc.genre === 'paragraphe') return runs(bloc.runs);
    return bloc.puces
      .flatMap((puce, rank) => {
        const mark = bloc.ordonnee ? `${(bloc.debut ?? 1) + rank}.` : '-';
        return [`${mark} ${runs(puce.runs)}`, ...puce.sousPuces.map((sous) => `   - ${runs(sous)}`)];
      })
      .join('\n');
  });
  return paragraphs(...blocs);
}
