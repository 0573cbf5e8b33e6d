import {
  type Certification,
  type Choix,
  type Conteneur,
  type ContenuEvaluation,
  contenuOf,
  type Element,
  type Evaluation,
  isConteneur,
  plainRuns,
  printedCode,
  Resolver,
  type Texte,
  type TexteTitre,
  walk,
  withoutSeparator,
} from '@referentiel/model';
import { identifiantsOf, isImplied, ownerIn } from './identifiants.ts';
import { attributesOf } from './parametres.ts';
import type { Block } from './schema.ts';
import { attributesInMotif } from './surcharges.ts';

type Json = Record<string, unknown>;

const KIND: Record<Conteneur['genre'], string> = {
  bloc: 'bloc',
  choix: 'option_group',
  option: 'option',
  activite: 'activity',
  tache: 'task',
  sousTache: 'subtask',
};

const SECTION = {
  modalite: 'modalities',
  exemples: 'project_examples',
  missions: 'company_missions',
  projet: 'project',
  semaine: 'thematic_week',
} as const;

const GUILLEMETS = /^«[ \u00a0\u202f]?(.*?)[ \u00a0\u202f]?»$/su;

/** Takes the structure of a certification apart into the flat collections of a transcription. */
class Structure {
  readonly nodes: Json[] = [];
  readonly competences: Json[] = [];
  readonly modalities: Json[] = [];
  readonly criteria: Json[] = [];
  readonly statements: Json[] = [];
  private readonly ids: Map<Element, string>;
  private readonly resolver: Resolver;
  private readonly certification: Certification;
  private order = 0;

  constructor(certification: Certification) {
    this.certification = certification;
    this.ids = identifiantsOf(certification);
    this.resolver = new Resolver(certification);
  }

  run(): Json {
    const { certification } = this;
    this.contenu(certification, []);
    walk(certification, (element, path) => {
      if (isConteneur(element)) this.conteneur(element, path);
      else if (element.genre === 'competence') this.competence(element, path);
      if (isConteneur(element) || element.genre === 'competence') this.contenu(element, path);
    });
    return {
      schema: 'rncp-seed/1',
      certification: { title: certification.intitule ?? null, level: certification.niveau ?? null },
      statements: this.statements,
      nodes: this.nodes,
      competences: this.competences,
      evaluations: this.evaluations(),
      modalities: this.modalities,
      criteria: this.criteria,
    };
  }

  private id(element: Element | undefined): string | null {
    return (element && this.ids.get(element)) ?? null;
  }

  private blocks(texte: Texte): Block[] {
    return this.resolver.prose(texte).blocs.flatMap((bloc): Block[] => {
      if (bloc.genre === 'paragraphe') return [{ type: 'para', text: plainRuns(bloc.runs) }];
      return bloc.puces.map(({ runs, sousPuces }) => ({
        type: 'item',
        text: plainRuns(runs),
        items: sousPuces.map((one) => ({ type: 'item', text: plainRuns(one) })),
      }));
    });
  }

  /** The sentence of a text, and its bullets. */
  private sentence(texte: Texte | undefined): { text: string | null; items: Block[] } {
    const [first, ...rest] = texte ? this.blocks(texte) : [];
    return first?.type === 'para'
      ? { text: first.text ?? null, items: rest }
      : { text: null, items: first ? [first, ...rest] : [] };
  }

  private titled(texte: TexteTitre | undefined): Json | undefined {
    return texte && { label: texte.titre ?? null, blocks: this.blocks(texte.texte) };
  }

  /** The printed code: a separator that the words of a scheme bring (« Bloc {n} : ») is not part of it. */
  private codes(element: Element, path: Element[]): { code: string | null; code_printed: string | null } {
    const printed = printedCode(element, path, this.certification);
    if (!printed) return { code: null, code_printed: null };
    const { imprime: _, ...bareElement } = element;
    const byScheme = printedCode(bareElement as Element, path, this.certification);
    const isWords = byScheme === printed && !printed.startsWith(element.code ?? '');
    const bare = withoutSeparator(printed);
    const code = isConteneur(element) ? (bare.split(/\s+/).at(-1) ?? bare) : bare;
    return { code, code_printed: isWords ? bare : printed };
  }

  private conteneur(element: Conteneur, path: Element[]): void {
    if (element.genre === 'choix') this.rule(element);
    if (isImplied(element)) return;
    const { intitule, contexte } = element;
    const isSelection = element.genre === 'option' && element.inclut.length > 0;
    const choix =
      element.genre === 'choix'
        ? element
        : contenuOf(element).find((child): child is Choix => child.genre === 'choix' && isImplied(child));
    const description = this.isRule(element) ? undefined : element.description;
    this.nodes.push({
      id: this.id(element),
      kind: isSelection ? 'specialisation' : KIND[element.genre],
      parent: this.id(ownerIn(path)),
      order: ++this.order,
      ...this.codes(element, path),
      title: intitule === undefined ? null : (GUILLEMETS.exec(intitule)?.[1] ?? intitule),
      ...(contexte && { context: this.titled(contexte) }),
      ...(description && { description: this.titled(description) }),
      ...(choix?.nombre && { choice: { min: choix.nombre.min ?? null, max: choix.nombre.max ?? null } }),
      ...(element.genre === 'choix' && { members: this.optionsOf(element).map((option) => this.id(option)) }),
      ...(element.genre === 'option' && isSelection && { activities: this.named(element.inclut, 'inclut', element) }),
    });
  }

  private optionsOf(choix: Choix): Element[] {
    return contenuOf(choix).filter((child): child is Conteneur => child.genre === 'option');
  }

  private named(renvois: { nom: string }[], kind: 'inclut' | 'tronc', from: Element): (string | null)[] {
    return renvois.map((renvoi) => this.id(this.resolver.element(renvoi, kind, from)) ?? renvoi.nom);
  }

  private isRule(element: Element): element is Choix {
    return element.genre === 'choix' && element.tronc.length > 0;
  }

  private rule(choix: Choix): void {
    if (!this.isRule(choix)) return;
    const options = contenuOf(choix).flatMap((option) =>
      option.genre === 'option'
        ? [{ id: this.id(option), activities: this.named(option.inclut, 'inclut', option) }]
        : [],
    );
    const text = choix.description && this.blocks(choix.description.texte).map((block) => block.text);
    const common = this.named(choix.tronc, 'tronc', choix);
    this.statements.push({
      kind: 'specialisation_rule',
      scope: this.scope(choix),
      text: text?.join(' ') ?? null,
      common,
      options,
    });
  }

  private competence(element: Element & { genre: 'competence' }, path: Element[]): void {
    const enonce = element.enonce ?? this.resolver.transversale(element)?.enonce;
    this.competences.push({
      id: this.id(element),
      node: this.id(ownerIn(path)),
      order: ++this.order,
      ...this.codes(element, path),
      ...this.sentence(enonce),
    });
  }

  private scope(element: Element): Json {
    if (element.genre === 'certification') return { level: 'certification', refs: [] };
    const { genre } = element;
    const node = this.nodes.find(({ id }) => id === this.id(element));
    const level = isConteneur(element) ? (node?.kind ?? KIND[element.genre]) : genre;
    return {
      level,
      refs: isImplied(element) ? this.optionsOf(element as Choix).map((one) => this.id(one)) : [this.id(element)],
    };
  }

  /** The cells that face an element. */
  private contenu(element: Element, path: Element[]): void {
    const sections: Json[] = [];
    const overrides = new Map<string, Json>();
    const evaluations = new Set<string>();
    for (const child of contenuOf(element) as ContenuEvaluation[]) {
      if (child.genre === 'evaluation' && child.justification) this.finale(child, element);
      else if (child.genre === 'evaluation') this.uses(child, element, sections, overrides, evaluations);
      else if (child.genre === 'mention') this.mention(child, element);
      else if (child.genre === 'critere' || child.genre === 'resultat')
        this.critere(child, element, [...path, element]);
      else if (child.genre in SECTION)
        sections.push(this.section(child as Exclude<ContenuEvaluation, { genre: 'mention' }>));
    }
    if (!sections.length) return;
    const several = [...overrides.values()];
    this.modalities.push({
      id: `M.${this.id(element) ?? 'certification'}`,
      scope: this.scope(element),
      order: ++this.order,
      evaluations: [...evaluations],
      ...(several.length && { overrides: several.length === 1 ? several[0] : Object.fromEntries(overrides) }),
      sections,
    });
  }

  private section(child: ContenuEvaluation): Json {
    const kind = SECTION[child.genre as keyof typeof SECTION];
    if (child.genre === 'projet' || child.genre === 'semaine') {
      return { kind, label: child.intitule, blocks: child.description ? this.blocks(child.description) : [] };
    }
    return 'texte' in child && 'genre' in child && child.genre !== 'mention'
      ? { kind, ...this.titled(child as TexteTitre) }
      : { kind };
  }

  private evaluationId(renvoi: { nom: string }, from: Element): string {
    return this.resolver.epreuve(renvoi, from)?.code ?? renvoi.nom;
  }

  private uses(
    evaluation: Evaluation,
    from: Element,
    sections: Json[],
    overrides: Map<string, Json>,
    evaluations: Set<string>,
  ): void {
    for (const renvoi of evaluation.groupes.flatMap(({ renvois }) => renvois)) {
      const id = this.evaluationId(renvoi, from);
      const epreuve = this.resolver.epreuve(renvoi, from);
      const { description, ...others } = renvoi.surcharges ?? {};
      const motif = renvoi.motif ? attributesInMotif(this.resolver.prose(renvoi.motif)) : {};
      const changed = { ...attributesOf(others), ...motif };
      const texte = description ?? epreuve?.description;
      evaluations.add(id);
      if (Object.keys(changed).length) overrides.set(id, changed);
      const label = [epreuve && printedCode(epreuve, [this.certification], this.certification), epreuve?.intitule]
        .filter(Boolean)
        .join(' ');
      const last = sections.at(-1);
      const item = { type: 'item', text: epreuve?.intitule ?? renvoi.nom, evaluation: id };
      if (texte)
        sections.push({ kind: 'evaluation', label: label || null, evaluation: id, blocks: this.blocks(texte) });
      else if (last?.kind === 'evaluation_list') (last.blocks as Json[]).push(item);
      else sections.push({ kind: 'evaluation_list', blocks: [item] });
    }
  }

  private finale(evaluation: Evaluation, element: Element): void {
    const ids = evaluation.groupes.flatMap(({ renvois }) =>
      renvois.map((renvoi) => this.evaluationId(renvoi, element)),
    );
    const text =
      evaluation.justification &&
      this.blocks(evaluation.justification)
        .map((block) => block.text)
        .join(' ');
    this.statements.push({
      kind: 'certification_evaluation',
      scope: this.scope(element),
      text: text ?? null,
      evaluations: ids,
    });
  }

  private mention({ position, texte }: ContenuEvaluation & { genre: 'mention' }, element: Element): void {
    const kind =
      position === 'sous les modalités'
        ? 'modality_usage_note'
        : position === 'en fin'
          ? 'certification_evaluation'
          : 'mention';
    const text = this.blocks(texte)
      .map((block) => block.text)
      .join(' ');
    this.statements.push({ kind, scope: this.scope(element), text });
  }

  private critere(
    child: ContenuEvaluation & { genre: 'critere' | 'resultat' },
    element: Element,
    path: Element[],
  ): void {
    const isResultat = child.genre === 'resultat';
    this.criteria.push({
      id: isResultat ? `R${this.criteria.length + 1}` : this.id(child),
      kind: isResultat ? 'expected_result' : 'criterion',
      scope: this.scope(element),
      order: ++this.order,
      ...(isResultat ? { code: null, code_printed: null, label: child.titre || null } : this.codes(child, path)),
      ...this.sentence(isResultat ? child.texte : child.enonce),
    });
  }

  private evaluations(): Json[] {
    return this.certification.epreuves.map((epreuve) => {
      const { code } = this.codes(epreuve, [this.certification]);
      const blocks = epreuve.description ? this.blocks(epreuve.description) : [];
      const usedBy = this.modalities.filter(({ evaluations }) =>
        (evaluations as string[]).includes(epreuve.code ?? ''),
      );
      return {
        id: epreuve.code ?? null,
        code,
        title: epreuve.intitule ?? null,
        derived: code === null && epreuve.intitule === undefined,
        text: blocks.map(({ text }) => text).join(' ') || null,
        blocks,
        attributes: attributesOf(epreuve),
        used_by: usedBy.map(({ id }) => id),
      };
    });
  }
}

/** The structural part of the transcription that a certification would come from. */
export function structureOf(certification: Certification): Record<string, unknown> {
  return new Structure(certification).run();
}
