import type { ContenuEvaluation, Evaluation, Prose, RenvoiEpreuve, TexteModalite } from '@referentiel/model';
import { type Catalogue, merged, type Wording } from './epreuves.ts';
import type { Identites } from './identites.ts';
import type { Report } from './report.ts';
import type { Block, Modality, Section } from './schema.ts';
import { overridesOf, surchargeOf } from './surcharges.ts';
import { joined, many, paragraphe, proseOf, said } from './texte.ts';

/** One évaluation named by a cell, with the words that the cell has for it. */
interface Use {
  id: string;
  wording: Wording;
}

/** The parts of a cell in order: évaluations, and texts that name none. */
type Part = Use[] | ContenuEvaluation;

const TEXTES: Record<string, TexteModalite['genre']> = {
  modalities: 'modalite',
  other: 'modalite',
  evaluation: 'modalite',
  evaluation_list: 'modalite',
  project_examples: 'exemples',
  company_missions: 'missions',
};

const PRATIQUES = { project: 'projet', thematic_week: 'semaine' } as const;

function withoutEvaluation(block: Block | string): Block {
  return typeof block === 'string' ? { type: 'para', text: block } : block;
}

/** The items of a list of évaluations, those of the second level that name one included. */
function itemUses(blocks: (Block | string)[]): { use?: Use; text?: Prose }[] {
  return blocks.flatMap((raw): { use?: Use; text?: Prose }[] => {
    const block = withoutEvaluation(raw);
    const named = many(block.items).some((item) => typeof item !== 'string' && said(item.evaluation));
    const own = { ...block, type: 'para', items: named ? [] : block.items } as Block;
    const prose = proseOf([own]);
    const id = said(block.evaluation);
    const here = id
      ? [{ use: { id, wording: { prose } } }]
      : prose.blocs.length
        ? [{ text: proseOf([{ ...block, items: own.items ?? [] }]) }]
        : [];
    return [...here, ...(named ? itemUses(many(block.items)) : [])];
  });
}

function texteModalite(genre: TexteModalite['genre'], label: string | undefined, prose: Prose): ContenuEvaluation[] {
  if (prose.blocs.length) return [{ genre, ...(label && { titre: label }), texte: prose }];
  return label ? [{ genre, texte: { blocs: [paragraphe(label)] } }] : [];
}

/** A project or a week: its label is its title; without label, its first sentence is. */
function pratique(genre: 'projet' | 'semaine', label: string | undefined, prose: Prose): ContenuEvaluation[] {
  const [first, ...rest] = prose.blocs;
  if (label) return [{ genre, intitule: label, ...(prose.blocs.length && { description: prose }) }];
  if (first?.genre !== 'paragraphe') return prose.blocs.length ? [{ genre: 'exemples', texte: prose }] : [];
  const intitule = joined({ blocs: [first] });
  return [{ genre, intitule, ...(rest.length && { description: { blocs: rest } }) }];
}

/** Every évaluation where it is first named, with all that the cell says of it. */
function oneUseEach(parts: Part[]): Part[] {
  const all = parts.filter((part): part is Use[] => Array.isArray(part)).flat();
  const seen = new Set<string>();
  return parts.map((part) => {
    if (!Array.isArray(part)) return part;
    return part.flatMap((use) => {
      if (seen.has(use.id)) return [];
      seen.add(use.id);
      const wordings = all.filter(({ id }) => id === use.id).map(({ wording }) => wording);
      return merged(wordings).map((wording) => ({ id: use.id, wording }));
    });
  });
}

/** Reads the cells of the third column. */
export class Cells {
  private readonly catalogue: Catalogue;
  private readonly identites: Identites;
  private readonly report: Report;

  constructor(catalogue: Catalogue, identites: Identites, report: Report) {
    this.catalogue = catalogue;
    this.identites = identites;
    this.report = report;
  }

  /** What a cell says, to be put on each element of its scope. */
  contenuOf(modality: Modality): ContenuEvaluation[] {
    const ids = many(modality.evaluations).filter((id) => this.known(id));
    const named = new Set<string>();
    const parts = many(modality.sections).flatMap((section) => this.partsOf(section, ids, named));
    const missing = ids.filter((id) => !named.has(id));
    if (missing.length) parts.push(missing.map((id) => ({ id, wording: { prose: { blocs: [] } } })));
    return this.assemble(parts, modality, [...new Set([...ids, ...named])]);
  }

  private known(id: string): boolean {
    const known = this.catalogue.has(id);
    if (!known) this.report.warn(`évaluation inconnue : ${id} (le texte de la cellule est gardé comme modalité)`);
    return known;
  }

  private partsOf(section: Section, ids: string[], named: Set<string>): Part[] {
    const kind = said(section.kind) ?? 'other';
    const label = said(section.label);
    const prose = proseOf(section.blocks);
    const pratiqueGenre = PRATIQUES[kind as keyof typeof PRATIQUES];
    if (pratiqueGenre) return pratique(pratiqueGenre, label, prose);
    const genre = TEXTES[kind];
    if (!genre) this.report.warn(`genre de rubrique inconnu : ${kind} (gardé comme modalité)`);
    if (genre !== 'modalite') return texteModalite(genre ?? 'modalite', label, prose);
    return this.evaluationsOf(section, kind, label, prose, ids, named) ?? texteModalite('modalite', label, prose);
  }

  /** The évaluations that a section words; undefined when it is about none. */
  private evaluationsOf(
    section: Section,
    kind: string,
    label: string | undefined,
    prose: Prose,
    ids: string[],
    named: Set<string>,
  ): Part[] | undefined {
    const own = said(section.evaluation);
    const note = (uses: Use[]) => {
      for (const { id } of uses) named.add(id);
      return uses;
    };
    if (own && this.known(own)) return [note([{ id: own, wording: { ...(label && { label }), prose } }])];
    if (
      many(section.blocks).some(
        (block) => typeof block !== 'string' && JSON.stringify(block).includes('"evaluation":"'),
      )
    ) {
      return this.listOf(section, label, note);
    }
    if (kind === 'other') return undefined;
    const free = ids.filter((id) => !named.has(id));
    const [only] = free.length ? free : ids;
    if (only === undefined) return undefined;
    if ((free.length || ids.length) === 1) return [note([{ id: only, wording: { ...(label && { label }), prose } }])];
    // One text about several évaluations: it belongs to none of them.
    return [
      note(free.map((id) => ({ id, wording: { prose: { blocs: [] } } }))),
      ...texteModalite('modalite', label, prose),
    ];
  }

  private listOf(section: Section, label: string | undefined, note: (uses: Use[]) => Use[]): Part[] {
    const parts: Part[] = label ? texteModalite('modalite', undefined, { blocs: [paragraphe(label)] }) : [];
    let last: Use | undefined;
    for (const { use, text } of itemUses(many(section.blocks))) {
      if (use && this.known(use.id)) {
        last = use;
        parts.push(note([use]));
      } else if (last && text) last.wording.prose = { blocs: [...last.wording.prose.blocs, ...text.blocs] };
      else if (use ?? text) parts.push(...texteModalite('modalite', undefined, use?.wording.prose ?? (text as Prose)));
    }
    return parts;
  }

  /** Neighbouring uses make one statement; an évaluation that the cell words twice is used once. */
  private assemble(given: Part[], modality: Modality, ids: string[]): ContenuEvaluation[] {
    const parts = oneUseEach(given);
    const uses = parts.filter((part): part is Use[] => Array.isArray(part)).flat();
    const choose = (value: unknown) => {
      const words = said(value) ?? ' ';
      return uses.find(({ wording }) => joined(wording.prose).includes(words))?.id ?? ids[0];
    };
    const overrides = overridesOf(modality.overrides, ids, choose);
    if (modality.overrides && !ids.length && Object.keys(modality.overrides).length) {
      this.report.warn(`${modality.id ?? 'modalité'} : « overrides » sans évaluation, ignoré`);
    }
    const out: ContenuEvaluation[] = [];
    let open: Evaluation | undefined;
    for (const part of parts) {
      if (!Array.isArray(part)) {
        out.push(part);
        open = undefined;
        continue;
      }
      if (!open) {
        open = { genre: 'evaluation', seulement: false, groupes: [] };
        out.push(open);
      }
      for (const use of part) this.add(open, use, overrides.get(use.id));
    }
    return out.filter((one) => one.genre !== 'evaluation' || one.groupes.length);
  }

  private add(open: Evaluation, use: Use, attributes: Record<string, unknown> | undefined): void {
    const nom = this.identites.reference.get(use.id) as string;
    const difference = this.catalogue.difference(use.id, use.wording);
    const { surcharges, motif } = surchargeOf(attributes ?? {});
    if (difference) surcharges.description = difference;
    const renvoi: RenvoiEpreuve = {
      nom,
      ...(Object.keys(surcharges).length && { surcharges }),
      ...(motif && { motif }),
    };
    open.groupes.push({ renvois: [renvoi] });
  }
}
