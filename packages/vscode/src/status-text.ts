import type { Summary } from '@referentiel/server/protocol';
import type { Bilingual } from './langue.js';

type Langue = keyof Bilingual;

/** What the status bar says of a certification. */
export interface StatusText {
  /** With icons. */
  text: string;
  /** Each fact on its line. */
  tooltip: string;
  /** The same without icons, for a screen reader. */
  spoken: string;
}

function counted(count: number, one: Bilingual, several: Bilingual, langue: Langue): string {
  // In French zero is singular.
  const singular = langue === 'fr' ? count < 2 : count === 1;
  return `${count} ${(singular ? one : several)[langue]}`;
}

const ERROR = [
  { fr: 'erreur', en: 'error' },
  { fr: 'erreurs', en: 'errors' },
] as const;
const WARNING = [
  { fr: 'avertissement', en: 'warning' },
  { fr: 'avertissements', en: 'warnings' },
] as const;
const HINT = [
  { fr: 'conseil', en: 'hint' },
  { fr: 'conseils', en: 'hints' },
] as const;

/** The count of errors in words. */
export function errorsInWords(errors: number, langue: Langue): string {
  return counted(errors, ...ERROR, langue);
}

/** The state of a certification as the status bar shows it. */
export function statusText(
  { code, intitule, errors, warnings, hints, exportable, ecf }: Summary,
  langue: Langue,
): StatusText {
  const state = exportable ? 'exportable' : { fr: 'brouillon', en: 'draft' }[langue];
  const text = [
    `$(error) ${errors} $(warning) ${warnings}`,
    `e-CF ${ecf.covered}/${ecf.total}`,
    exportable ? `$(pass) ${state}` : `$(edit) ${state}`,
  ].join('  ');
  const facts = [
    errorsInWords(errors, langue),
    counted(warnings, ...WARNING, langue),
    counted(hints, ...HINT, langue),
    {
      fr: `${ecf.covered} des ${ecf.total} compétences e-CF visées`,
      en: `${ecf.covered} of the ${ecf.total} e-CF competences aimed at`,
    }[langue],
    exportable
      ? {
          fr: 'Exportable\u00a0: aucune erreur ne reste. Cela ne dit pas que tout est évalué\u00a0: lisez les avertissements et l’aperçu.',
          en: 'Exportable: no error remains. It does not say that everything is evaluated: read the warnings and the preview.',
        }[langue]
      : { fr: 'Brouillon\u00a0: des erreurs restent à corriger', en: 'Draft: errors remain to be mended' }[langue],
  ];
  const name = [code, intitule].filter(Boolean).join(' – ');
  return {
    text,
    tooltip: [...(name ? [name] : []), ...facts].join('\n'),
    spoken: ['Référentiel', ...facts.slice(0, 2), facts[3], state].join(', '),
  };
}
