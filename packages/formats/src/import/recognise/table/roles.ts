import { bareWords, isTypoOf } from '../text/fold.js';

/** What a column of the table holds. */
export type Role = 'blocs' | 'activites' | 'taches' | 'competences' | 'modalites' | 'criteres' | 'references' | 'autre';

/** The first word of a heading that says what its column is for, by its beginning. */
const STEMS: [stem: string, whole: string[], role: Role | 'evaluation'][] = [
  ['bloc', ['blocs', 'bloc'], 'blocs'],
  ['activit', ['activites', 'activite'], 'activites'],
  ['situation', ['situations'], 'activites'],
  ['tache', ['taches', 'tache'], 'taches'],
  ['compet', ['competences', 'competence'], 'competences'],
  ['modalit', ['modalites', 'modalite'], 'modalites'],
  ['epreuv', ['epreuves', 'epreuve'], 'modalites'],
  ['criter', ['criteres', 'critere'], 'criteres'],
  ['indicateur', ['indicateurs'], 'criteres'],
  ['evaluation', ['evaluation', 'evaluations'], 'evaluation'],
  ['skill', ['skills'], 'competences'],
  ['task', ['tasks'], 'taches'],
  ['criteri', ['criteria'], 'criteres'],
];

const NUMBERS = /^(?:n|no|numeros?|codes?|refs?|references?|rep(?:eres?)?|identifiants?|id)$/;

/** « N° », « Code », « Réf. »: the codes of what stands in the next column. */
export function isHeadingOfCodes(text: string): boolean {
  return NUMBERS.test(bareWords(text.replace(/[°º]/g, ' ')));
}

const REFERENCES =
  /^(?:(?:ref(?:erence)?s?|correspondances?|liens?|codes?|niveaux?|competences?) (?:(?:avec|au|du|de|le|la|l) ){0,2}(?:referentiel )?)?(?:e ?cf|ecf|european e competence)/;

/**
 * What a heading announces: « RÉFÉRENTIEL D’ACTIVITÉS », « Compétances », « MODALITES D EVALUATION ». `evaluation` alone
 * is the heading over the last two columns. Words are read in order, with or without accents, one typing mistake each.
 */
export function roleOfHeading(text: string): Role | 'evaluation' | undefined {
  const bare = bareWords(text);
  if (!bare || bare.length > 400) return undefined;
  if (REFERENCES.test(bare)) return 'references';
  if (/^(?:assessment methods?|methods? of assessment)(?: |$)/.test(bare)) return 'modalites';
  for (const word of bare.split(' ').slice(0, 5)) {
    for (const [stem, whole, role] of STEMS) {
      if (word.startsWith(stem) || whole.some((one) => isTypoOf(word, one))) return role;
    }
  }
  return bare.startsWith('assessment') ? 'evaluation' : undefined;
}
