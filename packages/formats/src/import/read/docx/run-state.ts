import type { StyleSheet, Toggles } from './styles.js';

/** The formatting of a run while it is read. */
export class RunState implements Toggles {
  bold: boolean | undefined;
  italic: boolean | undefined;
  hidden: boolean | undefined;
  style: string | undefined;
  /** The font of its letters, in lower case: some fonts draw other signs in their place. */
  font: string | undefined;

  /**
   * How its text looks: what the run says itself, else what its styles say. A style of characters on one of paragraphs
   * toggles (ECMA-376 part 1, §17.7.3): both bold, the text is not.
   */
  toggles(styles: StyleSheet, paragraphStyle: string | undefined): Record<keyof Toggles, boolean> {
    const paragraph = styles.ofParagraph(paragraphStyle);
    const run = styles.ofRun(this.style);
    const one = (key: keyof Toggles) =>
      this[key] ?? (styles.defaults[key] || (paragraph[key] ?? false) !== (run[key] ?? false));
    return { bold: one('bold'), italic: one('italic'), hidden: one('hidden') };
  }
}
