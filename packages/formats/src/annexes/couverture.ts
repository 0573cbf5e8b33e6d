import { type Competence, competencesOf, type Element, enVigueur } from '@referentiel/model';
import { competencesEvaluees } from '../docx/competences-evaluees.js';
import {
  type Impression,
  lignesOf,
  nomEpreuve,
  type Passage,
  passageCompetence,
  texteLigne,
  titreEpreuve,
  withoutSeparator,
} from '../texte/index.js';

/** A way to evaluate, as a column of the matrix. */
export interface ColonneCouverture {
  /** What the heading of the column says; unique. */
  code: string;
  /** What the legend says that it is. */
  titre: string;
  evaluees: ReadonlySet<Competence>;
}

export interface LigneCouverture {
  competence: Competence;
  passage: Passage;
  /** The bloc, the option or the certification that holds it. */
  porteur: Element;
}

export interface MatriceCouverture {
  colonnes: ColonneCouverture[];
  lignes: LigneCouverture[];
}

const firstLine = (passages: Passage[]) => {
  const [ligne] = passages.flatMap(lignesOf);
  return ligne ? texteLigne(ligne) : '';
};

/** A longer code would make its column too wide; épreuves are then called by their rank, all of them. */
const CODE_MAX = 10;

function colonnesEpreuves(impression: Impression): ColonneCouverture[] {
  const evaluees = competencesEvaluees(impression);
  const found = impression.certification.epreuves.map((epreuve) => {
    const [titre] = titreEpreuve(epreuve, impression);
    const { code = '', ...rest } = titre ?? {};
    const named = titre?.intitule === undefined ? '' : firstLine([{ ...rest } as Passage]);
    return {
      code: withoutSeparator(code),
      sansCode: named || firstLine(nomEpreuve(epreuve, impression)),
      entier: firstLine(nomEpreuve(epreuve, impression)),
      evaluees: evaluees.get(epreuve) ?? new Set<Competence>(),
    };
  });
  const codes = new Set(found.map(({ code }) => code));
  const coded = codes.size === found.length && [...codes].every((code) => code && code.length <= CODE_MAX);
  return found.map(({ code, sansCode, entier, evaluees: own }, rank) => ({
    code: coded ? code : String(rank + 1),
    titre: coded ? sansCode : entier,
    evaluees: own,
  }));
}

/** The competences beside which a modality is written without an épreuve being declared. */
function autreModalite(lignes: LigneCouverture[], impression: Impression): ColonneCouverture[] {
  const written = lignes.filter(({ competence }) => {
    const inForce = enVigueur([...impression.pathOf(competence), competence], impression.resolver);
    return inForce.some(({ genre }) => genre !== 'usage');
  });
  if (!written.length) return [];
  const evaluees = new Set(written.map(({ competence }) => competence));
  return [{ code: 'Autre', titre: 'Modalité rédigée dans le tableau, sans épreuve déclarée', evaluees }];
}

/** Which épreuve evaluates which competence, by the rule of what is in force. */
export function matriceCouverture(impression: Impression): MatriceCouverture {
  const { certification } = impression;
  const lignes = competencesOf(certification).map(({ competence, path }) => ({
    competence,
    passage: passageCompetence(competence, path, impression),
    porteur: path.findLast(({ genre }) => genre === 'bloc' || genre === 'option') ?? certification,
  }));
  return { colonnes: [...colonnesEpreuves(impression), ...autreModalite(lignes, impression)], lignes };
}

/** The competences that nothing evaluates: what a reader looks for in the matrix. */
export function sansEvaluation({ colonnes, lignes }: MatriceCouverture): LigneCouverture[] {
  return lignes.filter(({ competence }) => !colonnes.some(({ evaluees }) => evaluees.has(competence)));
}
