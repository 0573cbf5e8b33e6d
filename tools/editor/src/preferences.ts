import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Prepares a profile: the panels of VS Code for the web live on other origins and need a service worker there. */
export function writePreferences(profile: string): void {
  mkdirSync(join(profile, 'Default'), { recursive: true });
  const preferences = { profile: { block_third_party_cookies: false, cookie_controls_mode: 0 } };
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
}
