/** The parts that may follow the form, in the order of the document. */
export const ANNEXES = ['ecf', 'cigref', 'couverture', 'epreuves', 'journal'] as const;
export type Annexe = (typeof ANNEXES)[number];

/** What is printed when nothing is asked for. */
export const ANNEXES_PAR_DEFAUT: readonly Annexe[] = ['ecf', 'epreuves'];
