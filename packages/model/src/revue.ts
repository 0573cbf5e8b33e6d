/** How much a remark of the review weighs, in words. */
export type Gravite = 'erreur' | 'avertissement' | 'conseil';

/** A remark of the review, with every place of its group that it is made of. */
export interface Constat {
  gravite: Gravite;
  /** Id of the rule. */
  regle: string;
  message: string;
  source: string;
  /** « C3, ligne 12 »: the element, and the line with the file's name where the certification has several. */
  lieux: string[];
}

/** The remarks on one bloc, or on what stands outside of blocs. */
export interface GroupeConstats {
  titre: string;
  constats: Constat[];
}

/** A rule of which errors remain, and where. */
export interface Blocage {
  regle: string;
  titre: string;
  nombre: number;
  elements: string[];
}

/** A remark that the author assumes (`assume`), why, and what it covers. */
export interface DerogationRelue {
  regle: string;
  titre: string;
  /** The element that it holds for. */
  portee: string;
  lieu: string;
  /** Empty when none is given. */
  raison: string;
  /** The elements with a remark that it covers, each once; and how many remarks. */
  elements: string[];
  nombre: number;
  /** Whether it covers nothing any more, though its rule is judged, or names no rule: it may go. */
  aRetirer: boolean;
}

/** How a theme of the decree is dealt with. */
export interface ThemeRelu {
  nom: string;
  /** Codes of the competences that say that they deal with it, and of those and of the criteria that speak of it. */
  declarees: string[];
  competences: string[];
  criteres: string[];
  traite: boolean;
  verdict: string;
}

/** Whether a bloc, or an option, can be certified on its own. */
export interface BlocRelu {
  nom: string;
  competences: number;
  certifiable: boolean;
  verdict: string;
}

/** What evaluates one competence. */
export interface CompetenceEvaluee {
  nom: string;
  epreuves: string[];
  criteres: number;
}

export interface GroupeEvaluation {
  titre: string;
  competences: CompetenceEvaluee[];
}

/** One requirement of a target profile. */
export interface ExigenceRelue {
  entree: string;
  requis: string;
  atteint: string;
  competences: string[];
  etat: string;
}

export interface ProfilRelu {
  nom: string;
  bilan: string;
  exigences: ExigenceRelue[];
}

/** What the report of a review says, in French, in reading order; nothing in it depends on where the files are. */
export interface Revue {
  titre: string;
  /** « RNCP · niveau 6 · … ». */
  identite: string;
  erreurs: number;
  avertissements: number;
  conseils: number;
  pret: boolean;
  verdict: string;
  blocages: Blocage[];
  groupes: GroupeConstats[];
  derogations: DerogationRelue[];
  themes: ThemeRelu[];
  blocs: BlocRelu[];
  evaluations: GroupeEvaluation[];
  profils: ProfilRelu[];
}
