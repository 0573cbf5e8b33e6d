/** What a référentiel says, without any code or layout: a shape gives it both. */
export interface Content {
  title: string;
  blocs: ContentBloc[];
  epreuves: ContentEpreuve[];
}

export interface ContentBloc {
  /** Empty when the document has no blocs, or none here. */
  title: string;
  /** Criteria of the whole bloc. */
  criteria: string[];
  activities: ContentActivity[];
}

export interface ContentActivity {
  /** Empty when the competences belong to the bloc. */
  title: string;
  tasks: string[];
  competences: ContentCompetence[];
}

export interface ContentCompetence {
  /** The statement, then its items. */
  lines: [string, ...string[]];
  criteria: string[];
  /** Ranks in `epreuves`. */
  epreuves: number[];
}

export interface ContentEpreuve {
  title: string;
  lines: string[];
}
