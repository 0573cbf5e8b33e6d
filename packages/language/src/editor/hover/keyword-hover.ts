import { type EditorContext, said } from '../context.js';
import { helpOn, type KeywordHelp } from './keywords/index.js';
import { escapeMarkdown, paragraphs } from './markdown.js';
import { isKeywordWord, type Word } from './word.js';

function helpOnWord(word: Word): KeywordHelp | undefined {
  const type = word.node?.$type;
  if (!isKeywordWord(word)) return word.name === 'TEXTE' ? undefined : helpOn(word.image, type ?? '');
  return helpOn(word.name, type) ?? helpOn(word.name);
}

/** What a keyword, or a value of a closed list, is for, with its source and an example. */
export function keywordHover(context: EditorContext, word: Word): string | undefined {
  const help = helpOnWord(word);
  if (!help) return undefined;
  const shown = isKeywordWord(word) ? word.name : word.image;
  return paragraphs(
    `**${escapeMarkdown(shown)}**`,
    escapeMarkdown(said(context, help.text)),
    help.example && `\`\`\`ref\n${help.example}\n\`\`\``,
    help.source && `*${escapeMarkdown(help.source)}*`,
  );
}
