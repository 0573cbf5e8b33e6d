/** A key of the extension's manifest. */
export interface Keybinding {
  command: string;
  key: string;
  mac: string;
}

const NAMES: Record<string, string> = { ctrl: 'Ctrl', shift: 'Maj', alt: 'Alt', cmd: 'Cmd' };

/** A key of the manifest as the guide writes it: `ctrl+k v` is « `Ctrl+K` puis `V` »; the order of the modifiers is the manifest's. */
export function keysOf(key: string, apple: boolean): string {
  return key
    .split(' ')
    .map((chord) => {
      const parts = chord.split('+').map((part) => NAMES[part] ?? part.toUpperCase());
      const modifiers = parts.slice(0, -1).map((part) => (apple && part === 'Alt' ? 'Option' : part));
      return `\`${[...modifiers, parts.at(-1)].join('+')}\``;
    })
    .join(' puis ');
}

/** The cells of the table rows of a page that have so many columns. */
export function rowsOf(text: string, columns: number): string[][] {
  return [...text.matchAll(/^\|(.*)\|$/gm)]
    .map(([, row = '']) => row.split('|').map((cell) => cell.trim()))
    .filter((cells) => cells.length === columns);
}
