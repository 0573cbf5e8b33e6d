/** A cell as python3-docx sees it, given once whatever it covers. */
export interface ReadCell {
  column: number;
  /** Columns covered. */
  span: number;
  /** Rows covered. */
  rows: number;
  /** The paragraphs that hold a character. */
  paragraphs: string[];
}

export interface ReadRow {
  header: boolean;
  cells: ReadCell[];
}

export interface ReadTable {
  caption: string;
  columns: number;
  rows: ReadRow[];
  problems: string[];
}

/** What read_table.py prints for one Word file. */
export interface ReadDocument {
  title: string;
  /** Every paragraph of the body, those of the tables included. */
  paragraphs: string[];
  /** The entries of the table of contents, below its title. */
  contents: string[];
  tables: ReadTable[];
}

/** What a competence must show, as words without markup. */
export interface ExpectedCompetence {
  code: string;
  texte: string;
  criteres: string[];
  /** The titles and texts of each épreuve or free modality in force. */
  modalites: string[][];
  /** Rank of its activity, or of its deepest container. */
  activite: number | null;
  /** Ranks of the containers around it. */
  conteneurs: number[];
}

/** What expected.py works out from one JSON export. */
export interface Expected {
  competences: ExpectedCompetence[];
  /** Criteria of containers, with the rank of the container (none: the certification). */
  criteres: { conteneur: number | null; criteres: string[] }[];
  titres: { genre: string; titre: string }[];
  justifications: string[];
}
