import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../packages/vscode/package.json' with { type: 'json' };
import { filesUnder, inRoot, ROOT } from './source-files.js';

const sources = filesUnder(join(ROOT, 'packages/vscode/src'), /\.ts$/).map((path) => ({
  file: inRoot(path),
  text: readFileSync(path, 'utf8'),
}));
const filesWith = (pattern: RegExp) => sources.filter(({ text }) => pattern.test(text)).map(({ file }) => file);

describe('the web pages of the extension', () => {
  it('are two, and each says which folders it may read', () => {
    const pages = ['packages/vscode/src/imports/report-panel.ts', 'packages/vscode/src/preview/preview-panel.ts'];
    expect(filesWith(/enableScripts/)).toEqual(pages);
    expect(filesWith(/localResourceRoots: \[(?:media, dist)?\]/)).toEqual(pages);
    expect(filesWith(/webview\.html = (?!pageHtml|reportHtml)/)).toEqual([]);
  });

  it('never give a text of the author the rights of a command', () => {
    expect(filesWith(/enableCommandUris|supportHtml: true|isTrusted: (?!false)|isTrusted = true/)).toEqual([]);
  });

  it('put no text into a page as HTML', () => {
    expect(
      filesWith(/\.(?:innerHTML|outerHTML)\s*=|insertAdjacentHTML|document\.write|createContextualFragment/),
    ).toEqual([]);
  });

  it('leave the walkthrough to the editor: pictures, and commands of ours alone', () => {
    const steps = manifest.contributes.walkthroughs.flatMap((one) => one.steps);
    expect(steps.length).toBeGreaterThan(2);
    for (const { media } of steps) expect(Object.keys(media).filter((key) => key === 'markdown')).toEqual([]);
  });
});
