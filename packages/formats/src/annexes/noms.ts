/** The parts that may follow the form, in the order of the document. */
export const ANNEXES = ['ecf', 'cigref', 'couverture', 'epreuves', 'journal'] as const;
export type Annexe = (typeof ANNEXES)[number];

/** What is printed when nothing is asked for. */
export const ANNEXES_PAR_DEFAUT: readonly Annexe[] = ['ecf', 'epreuves'];

/** Whether an annexe is printed, when these are asked for (`ANNEXES_PAR_DEFAUT` when it is not said). */
export function isAnnexeImprimee(nom: Annexe, asked: readonly Annexe[] = ANNEXES_PAR_DEFAUT): boolean {
  return asked.includes(nom);
}

/** The headings of the annexes; that of the links to a catalogue names it. */
export const TITRES_ANNEXES: Readonly<Record<Exclude<Annexe, 'ecf'>, string>> = {
  cigref: 'Écart avec les profils visés',
  couverture: 'Couverture des compétences par les épreuves',
  epreuves: 'Liste des épreuves',
  journal: 'Journal des modifications',
};

export function titreCorrespondance(catalogue: string): string {
  return `Correspondance avec ${catalogue}`;
}
