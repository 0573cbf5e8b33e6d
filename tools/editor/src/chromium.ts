import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { CHROMIUM } from './locations.ts';
import { writePreferences } from './preferences.ts';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Whatever asks for another machine fails at once, and is seen.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost, EXCLUDE 127.0.0.1',
];

/** How long a step may take, in ms; a healthy one takes less than three seconds on two free cores. */
const PATIENCE = Number(process.env.REFERENTIEL_PATIENCE ?? 30_000);

/**
 * Starts Debian's Chromium with a profile of its own.
 *
 * @param folder where the profile is made
 */
export async function openChromium(folder: string): Promise<BrowserContext> {
  const profile = mkdtempSync(join(folder, 'p'));
  writePreferences(profile);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: CHROMIUM,
    headless: true,
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    locale: 'fr-FR',
    args: ARGUMENTS,
  });
  context.setDefaultTimeout(PATIENCE);
  return context;
}
