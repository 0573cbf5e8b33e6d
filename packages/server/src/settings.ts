import type { Langue } from '@referentiel/language';

/** The author's settings, section `referentiel` of the editor. */
export interface Settings {
  langue: 'fr' | 'en' | 'auto';
  validation: {
    /** When remarks on wording appear: on open and on save, or with each key. */
    redaction: 'enregistrement' | 'frappe';
  };
  annotations: {
    /** Inlay hints. */
    actives: boolean;
  };
  resumes: {
    /** Code lens. */
    actifs: boolean;
  };
}

export const DEFAULT_SETTINGS: Settings = {
  langue: 'fr',
  validation: { redaction: 'enregistrement' },
  annotations: { actives: true },
  resumes: { actifs: true },
};

type Loose = Record<string, unknown>;

function object(value: unknown): Loose {
  return value !== null && typeof value === 'object' ? (value as Loose) : {};
}

function oneOf<T extends string>(value: unknown, allowed: readonly T[], otherwise: T): T {
  return allowed.find((one) => one === value) ?? otherwise;
}

/** What a client sends, whatever it is, as settings; anything missing or odd has its default. */
export function settingsFrom(value: unknown): Settings {
  const given = object(value);
  const { langue, validation, annotations, resumes } = DEFAULT_SETTINGS;
  return {
    langue: oneOf(given.langue, ['fr', 'en', 'auto'], langue),
    validation: {
      redaction: oneOf(object(given.validation).redaction, ['enregistrement', 'frappe'], validation.redaction),
    },
    annotations: { actives: object(given.annotations).actives !== false && annotations.actives },
    resumes: { actifs: object(given.resumes).actifs !== false && resumes.actifs },
  };
}

/** The language of messages; `auto` follows the editor's, French unless that is English. */
export function langueOf({ langue }: Settings, locale: string | undefined): Langue {
  if (langue !== 'auto') return langue;
  return locale?.toLowerCase().startsWith('en') ? 'en' : 'fr';
}
