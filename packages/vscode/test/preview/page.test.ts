import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nonce } from '../../src/preview/nonce.js';
import { pageHtml } from '../../src/preview/page.js';

const PREVIEW = join(import.meta.dirname, '../../src/preview');
const MEDIA = join(import.meta.dirname, '../../media/preview');

const page = (langue: 'fr' | 'en' = 'fr') =>
  pageHtml({
    cspSource: 'https://*.editor.test',
    nonce: 'abc123',
    script: 'https://file.editor.test/dist/preview.js',
    style: 'https://file.editor.test/media/preview.css?a&b',
    langue,
  });

describe('the page of the preview', () => {
  it('allows nothing but its own style sheet and the script that bears the nonce', () => {
    const [, content = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page()) ?? [];
    expect(content.split('; ').sort()).toEqual([
      "base-uri 'none'",
      "default-src 'none'",
      "form-action 'none'",
      "script-src 'nonce-abc123'",
      'style-src https://*.editor.test',
    ]);
    expect(content).not.toMatch(/unsafe|\*(?!\.editor\.test)|data:/);
  });

  it('holds one script, by its address, and no inline style, script or handler', () => {
    const html = page();
    expect([...html.matchAll(/<script[^>]*>[^<]*/g)].map(([one]) => one)).toEqual([
      '<script nonce="abc123" src="https://file.editor.test/dist/preview.js">',
    ]);
    expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=|javascript:|command:/i);
    expect(html).toContain('href="https://file.editor.test/media/preview.css?a&#38;b"');
  });

  it('is tabs and panels that name each other, in the author’s language', () => {
    for (const [langue, label] of [
      ['fr', 'Couverture e-CF'],
      ['en', 'e-CF coverage'],
    ] as const) {
      const html = page(langue);
      expect(html).toContain(`<html lang="${langue}">`);
      expect(html).toContain(`>${label}</button>`);
    }
    for (const one of ['tableau', 'couverture']) {
      expect(page()).toMatch(new RegExp(`role="tab" id="onglet-${one}" aria-controls="${one}"`));
      expect(page()).toMatch(new RegExp(`role="tabpanel" id="${one}" aria-labelledby="onglet-${one}"`));
    }
  });

  it('gets a nonce that nobody can guess', () => {
    const drawn = new Set(Array.from({ length: 100 }, nonce));
    expect(drawn.size).toBe(100);
    for (const one of drawn) expect(one).toMatch(/^[0-9a-f]{32}$/);
  });
});

describe('the sources of the preview', () => {
  const sources = readdirSync(PREVIEW, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({ name, text: readFileSync(join(PREVIEW, name), 'utf8') }));

  it('write no HTML into the page but through the parser', () => {
    expect(sources.map(({ name }) => name)).toContain(join('webview', 'main.ts'));
    for (const { name, text } of sources) {
      expect(text, name).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function/);
      expect(text, name).not.toMatch(/Math\.random|enableCommandUris|unsafe-inline/);
    }
    expect(sources.filter(({ text }) => text.includes('DOMParser')).map(({ name }) => name)).toEqual([
      join('webview', 'render.ts'),
    ]);
  });

  it('style the page from the extension alone', () => {
    const css = readFileSync(join(MEDIA, 'preview.css'), 'utf8');
    expect(css).not.toMatch(/@import|url\(/);
    for (const theme of ['.vscode-high-contrast', '.vscode-high-contrast-light', ':focus-visible']) {
      expect(css).toContain(theme);
    }
  });
});
