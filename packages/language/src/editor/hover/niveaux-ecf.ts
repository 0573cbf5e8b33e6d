import { NIVEAUX_CEC } from '../../rules/ecf/niveaux-cec.js';
import type { Bilingual } from '../../rules/rule.js';

/** What an e-CF level means, in English; the French words stand in the catalogue itself. Written for this project. */
export const NIVEAU_ECF_EN: Readonly<Record<number, string>> = {
  1: 'Carries out simple, well-bounded tasks with the help of someone more experienced; acts on their own work.',
  2: 'Works autonomously on common situations, within a frame set by others; acts for the result of the team.',
  3: 'Chooses methods in varied, sometimes unforeseen situations and answers for the results; guides or advises a team.',
  4: 'Acts with wide autonomy in complex and changing situations; carries several teams along and commits a department.',
  5: 'Sets directions and answers for strategy before new questions; influences the organisation and beyond.',
};

/** « équivaut au niveau 7 du cadre européen »: undefined for a level that e-CF does not have. */
export function correspondanceCec(niveau: number): Bilingual | undefined {
  const levels = NIVEAUX_CEC[niveau];
  if (!levels) return undefined;
  const plural = levels.length > 1;
  return {
    fr: `se rapproche ${plural ? 'des niveaux' : 'du niveau'} ${levels.join(' et ')} du cadre national et européen (CEC)`,
    en: `comes close to level${plural ? 's' : ''} ${levels.join(' and ')} of the national and European framework (EQF)`,
  };
}
