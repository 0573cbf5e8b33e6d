import { env, workspace } from 'vscode';

/** A text of the interface in both languages. */
export interface Bilingual {
  fr: string;
  en: string;
}

/** The language of the extension's interface: setting `referentiel.langue`, French unless the author chose otherwise. */
export function langue(): keyof Bilingual {
  const chosen = workspace.getConfiguration('referentiel').get<string>('langue');
  if (chosen === 'en') return 'en';
  return chosen === 'auto' && env.language.toLowerCase().startsWith('en') ? 'en' : 'fr';
}

/** A text in the author's language. */
export function say(text: Bilingual): string {
  return text[langue()];
}
