import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { htmlOf } from '../corpus/html.js';
import type { Shape, Tool } from '../corpus/shape.js';
import { python, run, soffice } from './run.js';

const PAGES: readonly Tool[] = ['pandoc-page', 'libreoffice-page'];

/** Where the document of a shape stands. */
export function pathOf(out: string, { name, tool }: Shape): string {
  return join(out, `${name}.${PAGES.includes(tool) ? 'html' : 'docx'}`);
}

class Builder {
  private readonly drafts: string;

  constructor(private readonly out: string) {
    this.drafts = join(out, 'drafts');
    mkdirSync(this.drafts, { recursive: true });
  }

  private draft({ name }: Shape, extension: string): string {
    return join(this.drafts, `${name}.${extension}`);
  }

  private page(shape: Shape): string {
    const path = this.draft(shape, 'html');
    writeFileSync(path, shape.html ?? htmlOf(shape.sheet ?? []));
    return path;
  }

  private office(target: string, files: string[], folder = this.drafts): void {
    if (files.length) soffice(join(this.out, 'profile'), target, folder, files);
  }

  private withPython(jobs: { sheet: Shape['sheet']; path: string; habit?: Shape['habit'] }[]): void {
    if (jobs.length) python('write_docx.py', jobs);
  }

  /** Writes every document; each tool starts as seldom as it can. */
  build(shapes: Shape[]): void {
    const by = (...tools: Tool[]) => shapes.filter(({ tool }) => tools.includes(tool));
    for (const shape of by('hand')) {
      const parts = Object.entries(shape.parts ?? {}).map(([name, xml]) => [name, strToU8(xml)] as const);
      writeFileSync(pathOf(this.out, shape), zipSync(Object.fromEntries(parts)));
    }
    for (const shape of by('pandoc')) run('pandoc', [this.page(shape), '-f', 'html', '-o', pathOf(this.out, shape)]);
    this.withPython([
      ...by('python-docx').map((shape) => ({
        sheet: shape.sheet,
        path: pathOf(this.out, shape),
        habit: shape.habit,
      })),
      ...by('pandoc-page', 'libreoffice-page').map((shape) => ({
        sheet: shape.sheet,
        path: this.draft(shape, 'docx'),
      })),
    ]);
    for (const shape of by('pandoc-page')) {
      run('pandoc', [this.draft(shape, 'docx'), '-s', '-t', 'html', '-o', pathOf(this.out, shape)]);
    }
    this.withLibreOffice(by);
  }

  private withLibreOffice(by: (...tools: Tool[]) => Shape[]): void {
    const odt = by('libreoffice-odt');
    // Writer takes a page for a web document, whose Word export has neither cells nor pages, unless told otherwise.
    const asText = '--infilter=HTML (StarWriter)';
    this.office('odt', [asText, ...by('libreoffice', 'libreoffice-odt').map((shape) => this.page(shape))]);
    const drafted = [...by('libreoffice'), ...odt].map((shape) => this.draft(shape, 'odt'));
    this.office('docx:MS Word 2007 XML', drafted, this.out);
    this.office(
      'html:HTML (StarWriter)',
      by('libreoffice-page').map((shape) => this.draft(shape, 'docx')),
      this.out,
    );
  }
}

/** Builds the documents of some shapes in a folder. */
export function buildAll(out: string, shapes: Shape[]): void {
  mkdirSync(out, { recursive: true });
  new Builder(out).build(shapes);
}
