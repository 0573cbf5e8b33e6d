import { decodeEntities } from './entities.js';

/** What the reader of HTML meets, in order. */
export interface HtmlHandler {
  open(tag: string, attributes: string): void;
  /** Also for tags that nothing opened. */
  close(tag: string): void;
  text(text: string): void;
}

/** Their content is no text. */
const SILENT = new Set(['style', 'script', 'head', 'title', 'xml', 'svg']);
const NAME = /^[A-Za-z][\w:-]*/;

/** The part that was copied: programs put the rest of their page around it. */
function fragment(html: string): string {
  const start = html.indexOf('<!--StartFragment-->');
  const end = html.lastIndexOf('<!--EndFragment-->');
  return start >= 0 && end > start ? html.slice(start, end) : html;
}

/** No attribute is longer: a quote that does not close within is not one. */
const LONGEST_VALUE = 5000;

/** Behind the end of a tag: a `>` that stands in no quotes. */
function tagEnd(html: string, from: number): number {
  for (let at = from; at < html.length; at++) {
    const char = html[at] as string;
    if (char === '>') return at + 1;
    if (char !== '"' && char !== "'") continue;
    const close = html.slice(at + 1, at + 1 + LONGEST_VALUE).indexOf(char);
    if (close >= 0) at += close + 1;
  }
  return html.length;
}

/** Goes through a page from left to right. */
class HtmlReader {
  private at = 0;
  private lower: string | undefined;
  /** Tags that are not closed any more: they are not looked for again. */
  private readonly unclosed = new Set<string>();

  constructor(
    private readonly html: string,
    private readonly handler: HtmlHandler,
  ) {}

  read(): void {
    const { html, handler } = this;
    while (this.at < html.length) {
      const tag = html.indexOf('<', this.at);
      const end = tag < 0 ? html.length : tag;
      if (end > this.at) handler.text(decodeEntities(html.slice(this.at, end)));
      this.at = tag < 0 ? html.length : this.tag(tag);
    }
  }

  /** Reads what begins with `<` and returns where it ends. */
  private tag(start: number): number {
    const { html, handler } = this;
    if (html.startsWith('<!--', start)) {
      const end = html.indexOf('-->', start + 4);
      return end < 0 ? html.length : end + 3;
    }
    const isClosing = html[start + 1] === '/';
    const name = NAME.exec(html.slice(start + (isClosing ? 2 : 1), start + 40))?.[0].toLowerCase();
    if (name === undefined) {
      if (/[!?/]/.test(html[start + 1] ?? '')) return tagEnd(html, start + 1);
      handler.text('<');
      return start + 1;
    }
    const end = tagEnd(html, start + 1);
    if (isClosing) handler.close(name);
    else if (SILENT.has(name)) return this.behind(name, end);
    else handler.open(name, html.slice(start + 1 + name.length, end - 1));
    return end;
  }

  /** Where an element ends whose content is no text. */
  private behind(name: string, from: number): number {
    if (this.unclosed.has(name)) return from;
    this.lower ??= this.html.toLowerCase();
    const close = this.lower.indexOf(`</${name}`, from);
    if (close < 0) this.unclosed.add(name);
    return close < 0 ? from : tagEnd(this.html, close + 1);
  }
}

/** Reads tags and text as tolerantly as browsers do, in linear time. Nothing fails. */
export function readHtml(source: string, handler: HtmlHandler): void {
  new HtmlReader(fragment(source), handler).read();
}
