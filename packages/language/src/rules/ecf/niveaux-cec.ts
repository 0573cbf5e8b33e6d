/**
 * The levels of the European qualifications framework, and so of the French one, that an e-CF level relates to. Source:
 * EN 16234-1:2019 (e-1 to e-5 relate to levels 3 to 8).
 */
export const NIVEAUX_CEC: Readonly<Record<number, readonly number[]>> = { 1: [3], 2: [4, 5], 3: [6], 4: [7], 5: [8] };
