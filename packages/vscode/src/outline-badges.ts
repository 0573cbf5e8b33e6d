import { type Disposable, FileDecoration, ThemeColor, Uri, window } from 'vscode';
import { say } from './langue.js';

const SCHEME = 'referentiel-plan';

/** A name that carries what the badge of a node shows: the editor decorates names, not nodes. */
export function badgeUri(id: string, errors: number, warnings: number): Uri {
  return Uri.from({ scheme: SCHEME, path: id, query: `${errors}.${warnings}` });
}

/** Counts as a badge has room for: two characters. */
function short(count: number): string {
  return count > 9 ? '9+' : String(count);
}

/** Shows errors, else warnings, as a coloured badge at the nodes of the outline. */
export function registerBadges(): Disposable {
  return window.registerFileDecorationProvider({
    provideFileDecoration({ scheme, query }) {
      if (scheme !== SCHEME) return undefined;
      const [errors = 0, warnings = 0] = query.split('.').map(Number);
      if (errors) {
        const tip = say({ fr: `Erreurs\u00a0: ${errors}`, en: `Errors: ${errors}` });
        return new FileDecoration(short(errors), tip, new ThemeColor('list.errorForeground'));
      }
      if (!warnings) return undefined;
      const tip = say({ fr: `Avertissements\u00a0: ${warnings}`, en: `Warnings: ${warnings}` });
      return new FileDecoration(short(warnings), tip, new ThemeColor('list.warningForeground'));
    },
  });
}
