import { type Certification, isDate, type Place } from '@referentiel/model';
import type { ModelRule, RuleContext, Violation } from '../rule.js';

interface Format {
  nom: string;
  exemple: string;
  accepts(code: string): boolean;
}

const matching = (pattern: RegExp) => (code: string) => pattern.test(code);

/** Formats of the register's codes. Source: open data of the register, centre-inffo (Formacode), INSEE (SIRET). */
const FORMATS = {
  fiche: { nom: 'fiche', exemple: 'RNCP12345', accepts: matching(/^(RNCP|RS)\d{1,6}$/) },
  ancien: { nom: 'bloc d’une fiche', exemple: 'RNCP12345BC01', accepts: matching(/^RNCP\d{1,6}BC\d{2}$/) },
  nsf: { nom: 'NSF', exemple: '326n', accepts: matching(/^\d{3}[a-z]?$/) },
  rome: { nom: 'ROME', exemple: 'M1803', accepts: matching(/^[A-N]\d{4}$/) },
  formacode: { nom: 'Formacode', exemple: '31054', accepts: matching(/^\d{5}$/) },
  siret: { nom: 'SIRET', exemple: '73282932000074', accepts: isSiret },
  date: { nom: 'date', exemple: '2026-12-01', accepts: isDate },
} satisfies Record<string, Format>;

/** 14 digits with a right Luhn key; La Poste's establishments have a sum of digits that is a multiple of five. */
function isSiret(code: string): boolean {
  if (!/^\d{14}$/.test(code)) return false;
  const digits = [...code].map(Number);
  if (code.startsWith('356000000')) return digits.reduce((sum, digit) => sum + digit, 0) % 5 === 0;
  const luhn = digits.reduce(
    (sum, digit, index) => sum + (index % 2 === 0 ? (digit * 2 > 9 ? digit * 2 - 9 : digit * 2) : digit),
    0,
  );
  return luhn % 10 === 0;
}

/** The right number of digits, one of them wrong. */
function isWrongKey(format: keyof typeof FORMATS, code: string): boolean {
  return format === 'siret' && /^\d{14}$/.test(code);
}

interface Coded {
  format: keyof typeof FORMATS;
  code: string;
  place: Place | undefined;
}

function codesOf(certification: Certification): Coded[] {
  const { place } = certification;
  const field = (name: string): Place | undefined =>
    place && { uri: place.uri, range: place.fields[name] ?? place.name };
  const listed = (['nsf', 'rome', 'formacode'] as const).flatMap((format) =>
    certification[format].map((code) => ({ format, code, place: field(format) })),
  );
  const single = (['fiche', 'date'] as const).flatMap((format) => {
    const code = certification[format];
    return code === undefined ? [] : [{ format, code, place: field(format) }];
  });
  const sirets = certification.certificateurs.flatMap((one) =>
    one.siret === undefined ? [] : [{ format: 'siret' as const, code: one.siret, place: one.place }],
  );
  const renewals = certification.renouvellements.flatMap((renewal): Coded[] => [
    ...(renewal.fiche === undefined ? [] : [{ format: 'fiche' as const, code: renewal.fiche, place: renewal.place }]),
    ...renewal.equivalences.map(({ ancien, place: where }) => ({
      format: 'ancien' as const,
      code: ancien,
      place: where,
    })),
  ]);
  return [...listed, ...single, ...sirets, ...renewals];
}

function officialCodesMustBeWellFormed({ certification }: RuleContext): Violation[] {
  return codesOf(certification)
    .filter(({ format, code }) => !FORMATS[format].accepts(code))
    .map(({ format, code, place }) => ({
      place,
      params: {
        code,
        nom: FORMATS[format].nom,
        exemple: FORMATS[format].exemple,
        cle: isWrongKey(format, code) ? 'oui' : '',
      },
    }));
}

export const rule: ModelRule = {
  id: 'META-04',
  severity: 'error',
  title: { fr: 'Les codes officiels doivent être bien formés', en: 'Official codes must be well formed' },
  why: {
    fr: 'Un code NSF, ROME, Formacode, SIRET ou de fiche mal écrit est rejeté par la téléprocédure, et la fiche n’est pas retrouvée.',
    en: 'A badly written NSF, ROME, Formacode, SIRET or fiche code is rejected on filing, and the fiche is not found.',
  },
  source: 'Données ouvertes du RNCP, V4.1',
  message: ({ code, nom, exemple, cle }) =>
    cle
      ? {
          fr: `Le SIRET ${code} a bien 14 chiffres, mais sa clé de contrôle est fausse : vérifiez chaque chiffre.`,
          en: `The SIRET ${code} has its 14 digits, but its check digit is wrong: verify each digit.`,
        }
      : {
          fr: `« ${code} » n’a pas la forme attendue (${nom}) : par exemple ${exemple}.`,
          en: `“${code}” does not have the expected form (${nom}): for example ${exemple}.`,
        },
  example: {
    wrong: 'certification X {\n    nsf 3261\n    rome M18030\n}\n',
    right: 'certification X {\n    nsf 326n\n    rome M1803\n}\n',
  },
  check: officialCodesMustBeWellFormed,
};
