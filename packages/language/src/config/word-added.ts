import { applyEdits, findNodeAtLocation, modify, parseTree } from 'jsonc-parser';
import type { ProjectConfig } from './configs.js';

/** How the file is indented. */
function layoutOf(text: string) {
  return {
    insertSpaces: !/^\t/m.test(text),
    tabSize: /^( +)\S/m.exec(text)?.[1]?.length ?? 2,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  };
}

/**
 * The text of a configuration with a word more in a rule's list; undefined where it does not speak of the rule, or cannot be
 * read. Comments stay.
 */
export function wordAdded({ text }: ProjectConfig, rule: string, list: string, word: string): string | undefined {
  const root = parseTree(text, [], { allowTrailingComma: true });
  const at = ['rules', rule];
  const choice = root && findNodeAtLocation(root, at);
  if (!choice) return undefined;
  const words = findNodeAtLocation(root, [...at, list]);
  const formattingOptions = layoutOf(text);
  const edits =
    words?.type === 'array'
      ? modify(text, [...at, list, words.children?.length ?? 0], word, { formattingOptions, isArrayInsertion: true })
      : choice.type === 'object'
        ? modify(text, [...at, list], [word], { formattingOptions })
        : modify(text, at, { severity: choice.value, [list]: [word] }, { formattingOptions });
  return applyEdits(text, edits);
}
