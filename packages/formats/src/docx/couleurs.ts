/** Backgrounds and inks. White on the heading and black on the others contrast by more than 11 to 1. */
export const COULEURS = {
  encre: '1F3864',
  enTete: '1F3864',
  surEnTete: 'FFFFFF',
  bloc: 'D9E2F3',
  option: 'E9EEF8',
  annexe: 'F2F2F2',
  brouillon: 'C00000',
} as const;
