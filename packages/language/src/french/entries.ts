import { type DictionaryIndex, KEY } from './dictionary-index.js';

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

/** What UTF-8 writes for a letter that is not ASCII: two bytes, or three from U+0800 on, one a character. */
function bytesOf(letter: string): string {
  const code = letter.charCodeAt(0);
  const last = 0x80 | (code & 0x3f);
  if (code < 0x800) return String.fromCharCode(0xc0 | (code >> 6), last);
  return String.fromCharCode(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), last);
}

/** A word as a file reads that is read a byte a character. The dictionary has no sign beyond U+FFFF. */
export function asBytes(word: string): string {
  return word.replace(/[\u0080-\uffff]/g, bytesOf);
}

/** The entries of a `.dic` file, a page of it taken when a word of it is looked up: most of the file never is. */
export class Entries {
  private readonly pages = new Map<string, Page>();

  /** @param written how a word is written in the file */
  constructor(
    private readonly dic: string,
    private readonly index: DictionaryIndex,
    private readonly written: (lemma: string) => string,
  ) {}

  /** The flags of an entry, those of homographs parted by a blank; undefined when the word is no entry. */
  flagsOf(lemma: string): string | undefined {
    // The entry « an » is written « an/S. ».
    if (lemma.length + 1 < KEY) return undefined;
    const line = this.written(lemma);
    const key = `${line}/`.slice(0, KEY);
    let page = this.pages.get(key);
    if (!page) {
      page = new Page(this.linesOf(key));
      this.pages.set(key, page);
    }
    return page.flagsOf(line);
  }

  /** The lines of the entries that begin so, from the line end before them to the one behind. */
  private linesOf(key: string): string {
    const { keys, starts, lengths } = this.index;
    let lines = '\n';
    for (let rank = this.firstRank(key); keys.startsWith(key, rank * KEY); rank++) {
      const start = starts[rank] as number;
      const text = this.dic.slice(start, start + (lengths[rank] as number));
      lines += text.endsWith('\n') ? text : `${text}\n`;
    }
    return lines;
  }

  /** The first stretch whose key is not before this one. */
  private firstRank(key: string): number {
    let low = 0;
    let high = this.index.starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.index.keys.slice(middle * KEY, (middle + 1) * KEY) < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
