import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { BrowserContext } from 'playwright-core';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Where axe keeps itself in a page. */
interface Axe {
  run(): Promise<{ passes: unknown[]; violations: { id: string; help: string; nodes: { html: string }[] }[] }>;
}

/** What axe-core finds wrong with a file of HTML, by day and by night, a line each; and how many of its rules had something to judge. */
export async function axeFindings(
  context: BrowserContext,
  file: string,
): Promise<{ findings: string[]; judged: number }> {
  const page = await context.newPage();
  try {
    const findings: string[] = [];
    let judged = Number.POSITIVE_INFINITY;
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(pathToFileURL(file).href);
      // Not as a script of the page: the policy of the page allows none.
      await page.evaluate(`${readFileSync(AXE, 'utf8')}\n;void 0`);
      const { passes, violations } = await page.evaluate(() => (globalThis as unknown as { axe: Axe }).axe.run());
      judged = Math.min(judged, passes.length);
      for (const { id, help, nodes } of violations)
        findings.push(...nodes.map(({ html }) => `${colorScheme} ${id}: ${help} – ${html.slice(0, 200)}`));
    }
    return { findings, judged };
  } finally {
    await page.close();
  }
}
