/** How many characters the entries of a page have in common. */
const KEY = 3;

/** From how many searches on reading all lines of a page costs less. */
const OFTEN = 24;

/** The entries that begin with the same characters: searched in their lines, each between two line ends, and read when many were. */
class Page {
  private searches = 0;
  private entries: Map<string, string> | undefined;

  constructor(private readonly lines: string) {}

  flagsOf(lemma: string): string | undefined {
    if (!this.entries && ++this.searches > OFTEN) this.entries = this.read();
    return this.entries ? this.entries.get(lemma) : this.search(lemma);
  }

  private search(lemma: string): string | undefined {
    const line = `\n${lemma}`;
    let flags: string | undefined;
    for (let at = this.lines.indexOf(line); at >= 0; at = this.lines.indexOf(line, at + 1)) {
      const end = at + line.length;
      const sign = this.lines[end];
      if (sign !== '/' && sign !== '\n') continue;
      const [, own = ''] = this.lines.slice(end, this.lines.indexOf('\n', end)).split('/');
      flags = joined(flags, own);
    }
    return flags;
  }

  private read(): Map<string, string> {
    const entries = new Map<string, string>();
    for (const line of this.lines.split('\n')) {
      const [word = '', flags = ''] = line.split('/');
      if (word) entries.set(word, joined(entries.get(word), flags));
    }
    return entries;
  }
}

/** The flags of homographs, parted by a blank. */
function joined(known: string | undefined, flags: string): string {
  return known === undefined ? flags : `${known} ${flags}`;
}

/** The entries of a `.dic` file, a page of it taken when a word of it is looked up: most of the file never is. */
export class Entries {
  /** By their first characters: where the stretches of such entries start in the file. */
  private readonly stretches = new Map<string, number[]>();
  private readonly pages = new Map<string, Page>();

  constructor(private readonly dic: string) {
    let last = '';
    // The first line is a count.
    for (let at = dic.indexOf('\n') + 1; at > 0 && at < dic.length; at = dic.indexOf('\n', at) + 1) {
      if (last && dic.startsWith(last, at)) continue;
      last = dic.slice(at, at + KEY);
      const stretches = this.stretches.get(last);
      if (stretches) stretches.push(at);
      else this.stretches.set(last, [at]);
    }
  }

  /** The flags of an entry, those of homographs parted by a blank; undefined when the word is no entry. */
  flagsOf(lemma: string): string | undefined {
    // The entry « an » is written « an/S. ».
    const key = `${lemma}/`.slice(0, KEY);
    if (key.length < KEY) return undefined;
    let page = this.pages.get(key);
    if (!page) {
      page = new Page((this.stretches.get(key) ?? []).map((start) => this.stretch(key, start)).join(''));
      this.pages.set(key, page);
    }
    return page.flagsOf(lemma);
  }

  /** From the line end before a stretch to the one behind it. */
  private stretch(key: string, start: number): string {
    let at = start;
    while (at < this.dic.length && this.dic.startsWith(key, at)) {
      const newLine = this.dic.indexOf('\n', at);
      at = newLine < 0 ? this.dic.length : newLine + 1;
    }
    const text = this.dic.slice(start - 1, at);
    return text.endsWith('\n') ? text : `${text}\n`;
  }
}
