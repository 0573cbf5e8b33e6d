import {
  type BlocTexte,
  type Certification,
  type Choix,
  type ContenuEvaluation,
  isConteneur,
  type Mention,
  type Option,
  type Prose,
  walk,
} from '@referentiel/model';
import type { Arbre, Porteur } from './arbre.ts';
import type { Catalogue } from './epreuves.ts';
import type { Identites } from './identites.ts';
import type { Report } from './report.ts';
import type { OutlineEntry, Statement, Transcription } from './schema.ts';
import { many, paragraphe, proseOf, said } from './texte.ts';

function mention(position: Mention['position'], texte: Prose): ContenuEvaluation {
  return { genre: 'mention', position, texte };
}

/** Every id below a value whose shape the schema leaves open. */
function idsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(idsIn);
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(idsIn) : [];
}

function statementText({ label, text }: Statement): Prose | undefined {
  const blocs = [said(label), said(text)].filter((part) => part !== undefined).map(paragraphe);
  return blocs.length ? { blocs } : undefined;
}

/** What the statements of a document need to know of the rest. */
export interface Contexte {
  transcription: Transcription;
  certification: Certification;
  arbre: Arbre;
  catalogue: Catalogue;
  identites: Identites;
  report: Report;
}

/** Where a statement is said: on the one element that it names, else on the certification. */
function porteurOf({ scope }: Statement, { arbre, certification }: Contexte): Porteur {
  const refs = many(scope?.refs);
  return (refs.length === 1 ? arbre.of.get(refs[0] as string) : undefined) ?? certification;
}

function finale(statement: Statement, texte: Prose | undefined, contexte: Contexte): void {
  const ids = [...many(statement.evaluations), ...many(statement.evaluation)].filter((id) =>
    contexte.catalogue.has(id),
  );
  const owner = porteurOf(statement, contexte);
  const contenu = owner.contenu as ContenuEvaluation[];
  if (!ids.length) {
    if (texte) contexte.certification.contenu.push(mention('en fin', texte));
    return;
  }
  const renvois = [...new Set(ids)].map((id) => ({ nom: contexte.identites.reference.get(id) ?? id }));
  const first = owner.contenu.findIndex((child) => isConteneur(child) || child.genre === 'competence');
  contenu.splice(first < 0 ? contenu.length : first, 0, {
    genre: 'evaluation',
    seulement: false,
    groupes: renvois.map((renvoi) => ({ renvois: [renvoi] })),
    ...(texte && { justification: texte }),
  });
}

/** The choice that a rule of specialisation is about: that of the options it names, else the only one, else a new one. */
function choixOf(ids: string[], { arbre, certification }: Contexte): Choix {
  for (const id of ids) {
    const element = arbre.of.get(id);
    if (element?.genre === 'choix') return element;
    const choix = arbre.choixOf.get(id);
    if (choix) return choix;
  }
  let found: Choix | undefined;
  walk(certification, (element) => {
    if (element.genre === 'choix') found ??= element;
  });
  if (found) return found;
  const choix: Choix = { genre: 'choix', notes: [], derogations: [], contenu: [], tronc: [] };
  certification.contenu.push(choix);
  return choix;
}

/** The option among the ids of one branch, and the other elements that the branch names. */
function branch(value: unknown, { arbre }: Contexte): { option?: Option; elements: string[] } {
  const ids = idsIn(value).filter((id) => arbre.of.has(id));
  const option = ids.map((id) => arbre.of.get(id)).find((element): element is Option => element?.genre === 'option');
  return { ...(option && { option }), elements: ids.filter((id) => arbre.of.get(id) !== option) };
}

function select(option: Option, elements: string[], { arbre, identites }: Contexte): void {
  for (const id of elements) {
    const nom = identites.reference.get(id) ?? id;
    const held = (option.contenu as unknown[]).includes(arbre.of.get(id));
    if (!held && !option.inclut.some((renvoi) => renvoi.nom === nom)) option.inclut.push({ nom });
  }
}

function specialisation(statement: Statement, texte: Prose | undefined, contexte: Contexte): void {
  const { identites, arbre } = contexte;
  const branches = many(statement.options).map((option) => branch(option, contexte));
  const scope = many(statement.scope?.refs);
  const choix = choixOf([...scope, ...many(statement.options).flatMap(idsIn)], contexte);
  const options = choix.contenu.filter((child): child is Option => child.genre === 'option');
  const own = scope.map((id) => arbre.of.get(id)).find((element): element is Option => element?.genre === 'option');
  branches.forEach((one, rank) => {
    let option = one.option ?? own ?? (options.length === branches.length ? options[rank] : undefined);
    if (!option) {
      option = { genre: 'option', notes: [], derogations: [], contenu: [], inclut: [] };
      choix.contenu.push(option);
    }
    select(option, one.elements, contexte);
  });
  for (const id of idsIn(statement.common).filter((one) => arbre.of.has(one))) {
    const nom = identites.reference.get(id) ?? id;
    if (!choix.tronc.some((renvoi) => renvoi.nom === nom)) choix.tronc.push({ nom });
  }
  if (!texte) return;
  const target = own ?? choix;
  const before = target.description && 'blocs' in target.description.texte ? target.description.texte.blocs : [];
  target.description = { ...target.description, texte: { blocs: [...before, ...texte.blocs] } };
}

/** The transversal statements: notes of use, final evaluations, rules of specialisation. */
export function addStatements(contexte: Contexte): void {
  for (const statement of many(contexte.transcription.statements)) {
    const texte = statementText(statement);
    if (statement.kind === 'specialisation_rule') specialisation(statement, texte, contexte);
    else if (statement.kind === 'certification_evaluation') finale(statement, texte, contexte);
    else if (texte) {
      const usage = statement.kind === 'modality_usage_note';
      if (!usage) contexte.report.warn(`genre de mention inconnu : ${statement.kind} (gardée en fin de document)`);
      contexte.certification.contenu.push(mention(usage ? 'sous les modalités' : 'en fin', texte));
    }
  }
}

function line(parts: unknown[]): string {
  return parts
    .map(said)
    .filter((part) => part !== undefined)
    .join(' ');
}

function outlineBlocs({ code, code_printed, title, text, items }: OutlineEntry): BlocTexte[] {
  const head = line([code_printed ?? code, title ?? text]);
  const bullets = many(items).map((item) => ({
    type: 'item',
    text: line([item.code_printed ?? item.code, item.text]),
  }));
  return [...(head ? [paragraphe(head)] : []), ...proseOf(bullets).blocs];
}

/** An outline is derived from the table; one whose words differ from it is kept as it is printed. */
export function addOutline({ transcription, certification }: Contexte): void {
  const outline = many(transcription.outline);
  const known = [
    ...many(transcription.nodes).map(({ title }) => said(title)),
    ...many(transcription.competences).map(({ text }) => said(text)),
  ].join('\n');
  const texts = outline.flatMap((entry) => [entry.title, entry.text, ...many(entry.items).map(({ text }) => text)]);
  if (texts.every((text) => known.includes(said(text) ?? ''))) return;
  certification.contenu.push(mention('en tête', { blocs: outline.flatMap(outlineBlocs) }));
}

/** Rules printed before the table; its other headings are those of the form. */
export function addFrontMatter({ transcription, certification }: Contexte): void {
  for (const { kind, text } of many(transcription.front_matter)) {
    const rule = kind === 'rule' ? said(text) : undefined;
    if (rule && /\p{L}/u.test(rule)) certification.contenu.push(mention('en tête', { blocs: [paragraphe(rule)] }));
  }
}
