/** How many characters the entries of a page have in common. */
const KEY = 3;

/** The entries of a `.dic` file, a page of it read when a word of it is looked up: most of the file never is. */
export class Entries {
  /** By their first characters: where the stretches of such entries start in the file. */
  private readonly stretches = new Map<string, number[]>();
  private readonly pages = new Map<string, ReadonlyMap<string, string>>();

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
      page = this.read(key);
      this.pages.set(key, page);
    }
    return page.get(lemma);
  }

  private read(key: string): Map<string, string> {
    const page = new Map<string, string>();
    for (const start of this.stretches.get(key) ?? []) {
      for (let at = start; at < this.dic.length && this.dic.startsWith(key, at); ) {
        const newLine = this.dic.indexOf('\n', at);
        const end = newLine < 0 ? this.dic.length : newLine;
        const [word = '', flags = ''] = this.dic.slice(at, end).split('/');
        const known = page.get(word);
        page.set(word, known === undefined ? flags : `${known} ${flags}`);
        at = end + 1;
      }
    }
    return page;
  }
}
