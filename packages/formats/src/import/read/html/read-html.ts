import { Parser } from 'htmlparser2';
import type { ReadComment, ReadDocument } from '../../document.js';
import { ImportRefused } from '../../imported.js';
import { LIMITS } from '../../package/limits.js';
import { tooDeep, tooLarge } from '../../package/refusals.js';
import { StyleSheetRules } from './css.js';
import { decodeHtml } from './decode-html.js';
import { HTML_ELEMENTS } from './elements.js';
import type { HtmlList } from './html-list.js';
import { HtmlPage } from './html-page.js';
import { type Look, lookOf } from './look.js';

/** Elements whose text nobody reads on the page. */
const SILENT = new Set([
  'script',
  'template',
  'noscript',
  'select',
  'textarea',
  'svg',
  'math',
  'object',
  'iframe',
  'xml',
]);

/** How Word writes a comment: a link at its place, the text at the end of the page. */
const COMMENT_LINK = /^#_msocom_(\d+)$/;
const COMMENT_TEXT = /^_com_(\d+)$/;
const COMMENT_NUMBER = /^\[.{1,20}\]\s*/;

/** How LibreOffice writes the header and the footer of pages. */
const MARGIN = /^(?:header|footer)$/;

const GENERATED = new Set(['_goback']);

interface Open {
  name: string;
  look: Look;
  close?: (() => void) | undefined;
}

/** Tells a page what the parser meets. */
class HtmlReader {
  readonly page = new HtmlPage();
  title = '';
  private readonly rules = new StyleSheetRules();
  private readonly stack: Open[] = [];
  private readonly lists: HtmlList[] = [];
  private readonly comments = new Map<string, ReadComment>();
  private readonly anchored = new Set<string>();
  private readonly margins: string[] = [];
  /** Depth of the element whose text goes elsewhere, or nowhere; and where it goes. */
  private aside: { depth: number; take(text: string): void } | undefined;

  open(name: string, attributes: Record<string, string>): void {
    const { page, stack } = this;
    if (stack.length >= LIMITS.pageDepth) throw tooDeep(name);
    const entry: Open = { name, look: page.look };
    stack.push(entry);
    if (this.aside) return;
    const css = this.rules.of(attributes.class, attributes.style);
    if (name === 'del') page.log.count('deletion', { ...page.place });
    if (name === 'ins') page.log.count('insertion', { ...page.place });
    entry.close = HTML_ELEMENTS.get(name)?.(page, this.lists, { name, attributes, css });
    page.look = lookOf(page.look, name, attributes, css);
    this.heed(name, attributes);
  }

  /** Marks: what the element is for others, and whether its text belongs to the page. */
  private heed(name: string, attributes: Record<string, string>): void {
    const { page } = this;
    const id = attributes.id ?? attributes.name;
    const commented = COMMENT_LINK.exec(attributes.href ?? '')?.[1];
    const comment = COMMENT_TEXT.exec(attributes.id ?? '')?.[1];
    if (name === 'title') this.setAside((text) => (this.title += text));
    else if (name === 'style') this.setAside((text) => this.rules.add(text));
    else if (SILENT.has(name)) this.setAside(() => undefined);
    else if (commented !== undefined) {
      page.comments.push(this.comment(commented));
      this.anchored.add(commented);
      this.setAside(() => undefined);
    } else if (comment !== undefined) {
      const own = this.comment(comment);
      this.setAside((text) => (own.text += text));
    } else if (name === 'div' && MARGIN.test(attributes.title ?? '')) {
      const margin = this.margins.push('') - 1;
      this.setAside((text) => (this.margins[margin] += text));
    } else if (id && !GENERATED.has(id.toLowerCase()) && (name === 'a' || HTML_ELEMENTS.has(name))) {
      page.bookmarks.push(id);
    }
  }

  private setAside(take: (text: string) => void): void {
    this.aside = { depth: this.stack.length, take };
  }

  private comment(id: string): ReadComment {
    const known = this.comments.get(id) ?? { text: '' };
    this.comments.set(id, known);
    return known;
  }

  close(): void {
    const { stack, page } = this;
    if (this.aside && this.aside.depth === stack.length) this.aside = undefined;
    const entry = stack.pop();
    if (!entry) return;
    entry.close?.();
    page.look = entry.look;
  }

  text(text: string): void {
    if (this.aside) this.aside.take(text);
    else this.page.text(text);
  }

  end(): void {
    this.page.flush();
    for (const margin of this.margins) {
      const text = margin.replace(/\s+/g, ' ').trim();
      if (text) this.page.log.text('header-or-footer', text);
    }
    for (const [id, comment] of this.comments) {
      comment.text = comment.text.replace(/\s+/g, ' ').trim().replace(COMMENT_NUMBER, '');
      if (!this.anchored.has(id)) this.page.log.text('comment', comment.text);
    }
  }
}

/** A page begins with text; these are other files under its name. */
function refuseOthers(bytes: Uint8Array): void {
  const begins = (text: string) => [...text].every((char, index) => bytes[index] === char.charCodeAt(0));
  if (begins('PK') || begins('\xd0\xcf\x11\xe0')) {
    throw new ImportRefused({
      fr: 'Ce fichier n’est pas une page web mais un fichier Word ou une archive\u00a0: rendez-lui son extension (.docx) et recommencez.',
      en: 'This file is no web page but a Word file or an archive: give it its extension back (.docx) and try again.',
    });
  }
  if (begins('MIME-Version') || begins('From:')) {
    throw new ImportRefused({
      fr: 'Ce fichier est une page archivée (.mht)\u00a0: enregistrez-la comme page web filtrée, ou au format .docx, et recommencez.',
      en: 'This file is an archived page (.mht): save it as a filtered web page, or as .docx, and try again.',
    });
  }
  if (begins('%PDF') || (bytes.subarray(0, 1024).includes(0) && bytes[0] !== 0xff && bytes[0] !== 0xfe)) {
    throw new ImportRefused({
      fr: 'Ce fichier n’est pas une page web\u00a0: enregistrez le document au format .docx et recommencez.',
      en: 'This file is no web page: save the document as .docx and try again.',
    });
  }
}

/**
 * Reads a web page: one of Word (« page web filtrée »), of LibreOffice, of Google Docs, of pandoc, or written by hand. Scripts
 * are never run, and nothing is fetched. Throws `ImportRefused` for what is no page, or one without measure.
 */
export function readHtml(bytes: Uint8Array): ReadDocument {
  if (bytes.length > LIMITS.page) throw tooLarge();
  refuseOthers(bytes);
  const reader = new HtmlReader();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes),
      onclosetag: () => reader.close(),
      ontext: (text) => reader.text(text),
    },
    { decodeEntities: true },
  );
  parser.write(decodeHtml(bytes));
  parser.end();
  reader.end();
  const { page, title } = reader;
  const name = title.replace(/\s+/g, ' ').trim();
  return { ...(name && { title: name }), blocks: page.holder.blocks, remarks: page.log.list() };
}
