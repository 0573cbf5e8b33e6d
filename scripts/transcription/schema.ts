/**
 * The format `rncp-seed/1` of the transcriptions of real documents (shared/seeds/schema.md). Everything may be missing
 * or null; what the schema leaves open is `unknown`.
 */
export type Perhaps<T> = T | null | undefined;

export interface Block {
  type?: Perhaps<string>;
  marker?: Perhaps<string>;
  text?: Perhaps<string>;
  items?: Perhaps<(Block | string)[]>;
  evaluation?: Perhaps<string>;
}

export interface Labelled {
  label?: Perhaps<string>;
  blocks?: Perhaps<(Block | string)[]>;
}

export interface Choice {
  min?: Perhaps<number>;
  max?: Perhaps<number>;
  note?: Perhaps<string>;
}

export interface Node {
  id: string;
  kind: string;
  parent?: Perhaps<string>;
  order?: Perhaps<number>;
  code?: Perhaps<string>;
  code_printed?: Perhaps<string>;
  title?: Perhaps<string>;
  printed?: Perhaps<string>;
  marker?: Perhaps<string>;
  context?: Perhaps<Labelled>;
  description?: Perhaps<Labelled>;
  choice?: Perhaps<Choice>;
  members?: Perhaps<string[]>;
  activities?: Perhaps<string[]>;
  note?: Perhaps<string>;
}

export interface Competence {
  id: string;
  node?: Perhaps<string>;
  order?: Perhaps<number>;
  code?: Perhaps<string>;
  code_printed?: Perhaps<string>;
  text?: Perhaps<string>;
  items?: Perhaps<(Block | string)[]>;
  note?: Perhaps<string>;
}

export interface Evaluation {
  id: string;
  code?: Perhaps<string>;
  title?: Perhaps<string>;
  derived?: Perhaps<boolean>;
  kind?: Perhaps<string>;
  text?: Perhaps<string | (Block | string)[]>;
  text_from?: unknown;
  production_line?: Perhaps<string>;
  attributes?: Perhaps<Record<string, unknown>>;
  note?: Perhaps<string>;
}

export interface Scope {
  level?: Perhaps<string>;
  refs?: Perhaps<string[]>;
}

export interface Section extends Labelled {
  kind?: Perhaps<string>;
  evaluation?: Perhaps<string>;
}

export interface Modality {
  id?: Perhaps<string>;
  scope?: Perhaps<Scope>;
  order?: Perhaps<number>;
  evaluations?: Perhaps<string[]>;
  overrides?: unknown;
  sections?: Perhaps<Section[]>;
}

export interface Criterion {
  id?: Perhaps<string>;
  kind?: Perhaps<string>;
  scope?: Perhaps<Scope>;
  order?: Perhaps<number>;
  code?: Perhaps<string>;
  code_printed?: Perhaps<string>;
  label?: Perhaps<string>;
  text?: Perhaps<string>;
  items?: Perhaps<(Block | string)[]>;
  note?: Perhaps<string>;
}

export interface Statement {
  id?: Perhaps<string>;
  kind?: Perhaps<string>;
  scope?: Perhaps<Scope>;
  label?: Perhaps<string>;
  text?: Perhaps<string>;
  evaluations?: Perhaps<string[]>;
  evaluation?: Perhaps<string>;
  common?: unknown;
  connector?: Perhaps<string>;
  options?: Perhaps<unknown[]>;
}

export interface OutlineItem {
  code?: Perhaps<string>;
  code_printed?: Perhaps<string>;
  text?: Perhaps<string>;
}

export interface OutlineEntry extends OutlineItem {
  title?: Perhaps<string>;
  items?: Perhaps<OutlineItem[]>;
}

export interface Transcription {
  id?: Perhaps<string>;
  certification?: Perhaps<{ title?: Perhaps<string>; level?: Perhaps<number | string> }>;
  front_matter?: Perhaps<{ kind?: Perhaps<string>; text?: Perhaps<string> }[]>;
  statements?: Perhaps<Statement[]>;
  outline?: Perhaps<OutlineEntry[]>;
  nodes?: Perhaps<Node[]>;
  competences?: Perhaps<Competence[]>;
  evaluations?: Perhaps<Evaluation[]>;
  modalities?: Perhaps<Modality[]>;
  criteria?: Perhaps<Criterion[]>;
}
