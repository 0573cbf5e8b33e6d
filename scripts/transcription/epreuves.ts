import { type Epreuve, type Prose, plainParts } from '@referentiel/model';
import type { Identites } from './identites.ts';
import { naturesOf, parametresOf } from './parametres.ts';
import type { Evaluation, Modality, Section, Transcription } from './schema.ts';
import { joined, many, paragraphe, proseOf, said } from './texte.ts';

/** What one cell prints for an évaluation. */
export interface Wording {
  label?: string;
  prose: Prose;
}

/** The catalogue of évaluations, with the wording that counts as each one's own. */
export interface Catalogue {
  epreuves: Epreuve[];
  /** The évaluation's wording at a place when it differs from its own; undefined when it says the same or less. */
  difference(id: string, wording: Wording): Prose | undefined;
  has(id: string): boolean;
}

function sectionWording(section: Section): Wording {
  const label = said(section.label);
  return { ...(label && { label }), prose: proseOf(section.blocks) };
}

/** The only évaluation of a cell that names none section by section. */
function aloneIn(modality: Modality): string | undefined {
  const evaluations = many(modality.evaluations);
  return evaluations.length === 1 ? evaluations[0] : undefined;
}

/** Several sections of one cell about one évaluation say one thing. */
export function merged([first, ...others]: Wording[]): Wording[] {
  if (!first) return [];
  const more = others.flatMap(({ label, prose }) => [...(label ? [paragraphe(label)] : []), ...prose.blocs]);
  return [{ ...first, prose: { blocs: [...first.prose.blocs, ...more] } }];
}

/** What one cell says of an évaluation, if it says anything. */
function wordingsIn(modality: Modality, id: string): Wording[] {
  const sections = many(modality.sections).filter(
    ({ kind, evaluation }) =>
      (kind === 'evaluation' || kind === 'modalities') && (evaluation ?? aloneIn(modality)) === id,
  );
  return merged(sections.map(sectionWording));
}

function ids(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(ids);
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(ids) : [];
}

/** What is printed as the évaluation's own title. */
function titleOf({ code, title }: Evaluation): string[] {
  return [said(code), said(title)].filter((part) => part !== undefined);
}

function isInTitle(text: string, evaluation: Evaluation): boolean {
  const parts = titleOf(evaluation);
  let rest = text;
  for (const part of parts) rest = rest.replace(part, '');
  return parts.length > 0 && (parts.some((part) => part.includes(text)) || /^[\s:–—.-]*$/u.test(rest));
}

/** The whole wording as one text: the label too, unless the title prints it. */
function withLabel({ label, prose }: Wording, evaluation: Evaluation): Prose {
  if (label === undefined || isInTitle(label, evaluation)) return prose;
  return { blocs: [paragraphe(label), ...prose.blocs] };
}

/** Whether a wording is only a reference to the évaluation: parts of its title. */
function isReference(prose: Prose, evaluation: Evaluation): boolean {
  return plainParts(prose).every((part) => isInTitle(part, evaluation));
}

/** The same without the paragraphs that only repeat the title. */
function essential(prose: Prose | undefined, evaluation: Evaluation): string {
  const blocs = prose?.blocs ?? [];
  return joined({
    blocs: blocs.filter((bloc) => bloc.genre !== 'paragraphe' || !isInTitle(joined({ blocs: [bloc] }), evaluation)),
  });
}

function catalogueText({ text, production_line }: Evaluation): Prose | undefined {
  const said_ = Array.isArray(text) ? proseOf(text) : { blocs: said(text) ? [paragraphe(said(text) as string)] : [] };
  const line = said(production_line);
  const blocs = line && !joined(said_).includes(line) ? [...said_.blocs, paragraphe(line)] : said_.blocs;
  return blocs.length ? { blocs } : undefined;
}

function mostFrequent(proses: Prose[]): Prose | undefined {
  const counted = proses.map((prose) => ({
    prose,
    count: proses.filter((other) => joined(other) === joined(prose)).length,
  }));
  return counted.sort((a, b) => b.count - a.count)[0]?.prose;
}

/** The text that counts as the évaluation's own: the catalogue's in the layout of the first cell that says the same. */
function ownText(evaluation: Evaluation, transcription: Transcription): Prose | undefined {
  const modalities = many(transcription.modalities);
  const all = modalities.flatMap((modality) => wordingsIn(modality, evaluation.id));
  const given = catalogueText(evaluation);
  if (given) {
    const same = all.find(({ prose }) => joined(prose) === joined(given));
    return same ? withLabel(same, evaluation) : given;
  }
  const from = new Set(ids(evaluation.text_from));
  const source = modalities
    .filter(({ id }) => id && from.has(id))
    .flatMap((modality) => wordingsIn(modality, evaluation.id));
  const texts = [...source, ...(source.length ? [] : all)].map((wording) => withLabel(wording, evaluation));
  const worded = texts.filter((prose) => prose.blocs.length && !isReference(prose, evaluation));
  return source.length ? worded[0] : mostFrequent(worded);
}

function epreuveOf(evaluation: Evaluation, description: Prose | undefined, identites: Identites): Epreuve {
  const note = said(evaluation.note);
  // Without a description the parameters would be printed: the document prints none.
  const parametres = description
    ? { ...naturesOf(evaluation.kind), ...parametresOf(evaluation.attributes ?? {}).parametres }
    : {};
  return {
    genre: 'epreuve',
    ...identites.of.get(evaluation.id),
    notes: note ? [{ texte: { blocs: [paragraphe(note)] } }] : [],
    derogations: [],
    ...parametres,
    ...(description && { description }),
    parties: [],
  };
}

export function catalogueOf(transcription: Transcription, identites: Identites): Catalogue {
  const evaluations = new Map(many(transcription.evaluations).map((evaluation) => [evaluation.id, evaluation]));
  const texts = new Map([...evaluations].map(([id, evaluation]) => [id, ownText(evaluation, transcription)]));
  return {
    epreuves: [...evaluations.values()].map((evaluation) => epreuveOf(evaluation, texts.get(evaluation.id), identites)),
    has: (id) => evaluations.has(id),
    difference(id, wording) {
      const evaluation = evaluations.get(id) as Evaluation;
      const here = withLabel(wording, evaluation);
      if (!here.blocs.length || isReference(here, evaluation)) return undefined;
      return essential(here, evaluation) === essential(texts.get(id), evaluation) ? undefined : here;
    },
  };
}
