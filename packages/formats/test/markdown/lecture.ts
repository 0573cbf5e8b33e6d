/** What a reader of GitHub sees of Markdown: the characters, without markup, on one line. */
export function texteVu(markdown: string): string {
  return markdown
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/^ *(?:#{1,6} |- |\d+\. |> )+/gm, '')
    .replace(/\\([!-/:-@[-`{-~])|(\*\*|\*|<\/?(?:em|strong)>)|<br>/g, (_, escaped) => escaped ?? '')
    .replace(/\s+/g, ' ');
}

/** The same for a text of the model. */
export const surUneLigne = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The lines under a title, up to the next title of its level or above. */
export function sous(markdown: string, titre: string): string {
  const lines = markdown.split('\n');
  const from = lines.findIndex((line) => line.replace(/^#+ /, '') === titre && line.startsWith('#'));
  if (from < 0) throw new Error(`no title ${titre}`);
  const level = lines[from]?.indexOf(' ') ?? 1;
  const to = lines.findIndex((line, at) => at > from && /^#+ /.test(line) && line.indexOf(' ') <= level);
  return lines
    .slice(from + 1, to < 0 ? undefined : to)
    .join('\n')
    .trim();
}
