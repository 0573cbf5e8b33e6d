import type {
  Activite,
  Bloc,
  Certification,
  Choix,
  Competence,
  Conteneur,
  Contenu,
  Option,
  TexteTitre,
} from '@referentiel/model';
import type { Identites } from './identites.ts';
import type { Report } from './report.ts';
import type { Choice, Competence as CompetenceLue, Labelled, Node, Perhaps, Transcription } from './schema.ts';
import { lead, many, paragraphe, proseOf, said } from './texte.ts';

/** An element of the model that may hold others. */
export type Porteur = Certification | Conteneur | Competence;

/** The containers and competences of a transcription, as elements of the model by their ids. */
export interface Arbre {
  of: Map<string, Porteur>;
  /** The choice in which an option stands. */
  choixOf: Map<string, Choix>;
}

const GENRE: Record<string, Conteneur['genre']> = {
  bloc: 'bloc',
  option_group: 'choix',
  option: 'option',
  specialisation: 'option',
  activity: 'activite',
  task: 'tache',
  subtask: 'sousTache',
};

/** What each element may hold (the grammar's bodies). */
const HOLDS: Record<string, readonly string[]> = {
  certification: ['bloc', 'activite', 'choix'],
  bloc: ['activite', 'tache', 'choix'],
  choix: ['option'],
  option: ['bloc', 'activite', 'tache'],
  activite: ['tache'],
  tache: ['sousTache'],
  sousTache: [],
};

/** What an element becomes where its own kind may not stand. */
const REPLACED: Record<string, Conteneur['genre']> = {
  activite: 'tache',
  tache: 'sousTache',
  sousTache: 'tache',
  bloc: 'activite',
};

function noteOf(text: Perhaps<string>) {
  const note = said(text);
  return note ? [{ texte: { blocs: [paragraphe(note)] } }] : [];
}

function titled(label: Perhaps<Labelled>): TexteTitre | undefined {
  if (!label) return undefined;
  const titre = said(label.label);
  const texte = proseOf(label.blocks);
  return texte.blocs.length || titre ? { ...(titre && { titre }), texte } : undefined;
}

function nombreOf(choice: Perhaps<Choice>): Pick<Choix, 'nombre'> {
  const { min, max } = choice ?? {};
  const nombre = { ...(typeof min === 'number' && { min }), ...(typeof max === 'number' && { max }) };
  return Object.keys(nombre).length ? { nombre } : {};
}

function conteneurOf(node: Node, genre: Conteneur['genre'], identites: Identites): Conteneur {
  const contexte = titled(node.context);
  const description = titled(node.description);
  const base = {
    ...identites.of.get(node.id),
    notes: [...noteOf(node.note), ...noteOf(node.choice?.note)],
    derogations: [],
    ...(contexte && { contexte }),
    ...(description && { description }),
    contenu: [],
  };
  if (genre === 'choix') return { genre, ...base, ...nombreOf(node.choice), tronc: [] };
  if (genre === 'option') {
    const inclut = many(node.activities).map((id) => ({ nom: identites.reference.get(id) ?? id }));
    return { genre, ...base, inclut };
  }
  return { genre, ...base } as Conteneur;
}

function competenceOf(competence: CompetenceLue, identites: Identites): Competence {
  const enonce = lead(competence.text, competence.items);
  return {
    genre: 'competence',
    ...identites.of.get(competence.id),
    ...(enonce && { enonce }),
    references: [],
    themes: [],
    notes: noteOf(competence.note),
    derogations: [],
    contenu: [],
  };
}

type Item = { order: number; add(): void };

/** Builds the tree in the reading order of the transcription. */
class Planter {
  readonly of = new Map<string, Porteur>();
  readonly choixOf = new Map<string, Choix>();
  private readonly nodes: Map<string, Node>;
  private readonly groupOf = new Map<string, string>();
  private readonly placing = new Set<string>();
  /** The choice that was made for the options of a node that is none. */
  private readonly implied = new Map<Porteur, Choix>();

  private readonly transcription: Transcription;
  private readonly certification: Certification;
  private readonly identites: Identites;
  private readonly report: Report;

  constructor(transcription: Transcription, certification: Certification, identites: Identites, report: Report) {
    this.transcription = transcription;
    this.certification = certification;
    this.identites = identites;
    this.report = report;
    this.nodes = new Map(many(transcription.nodes).map((node) => [node.id, node]));
    for (const node of this.nodes.values()) {
      if (node.kind === 'option_group') for (const member of many(node.members)) this.groupOf.set(member, node.id);
    }
  }

  plant(): void {
    let last = 0;
    const orderOf = (order: Perhaps<number>) => {
      last = typeof order === 'number' ? order : last;
      return last;
    };
    const items: Item[] = [
      ...many(this.transcription.nodes).map((node) => ({
        order: orderOf(node.order),
        add: () => void this.conteneur(node.id),
      })),
      ...many(this.transcription.competences).map((competence) => ({
        order: orderOf(competence.order),
        add: () => this.competence(competence),
      })),
    ];
    for (const item of items.sort((a, b) => a.order - b.order)) item.add();
  }

  private parentId(node: Node): string | undefined {
    const parent = said(node.parent);
    const group = this.groupOf.get(node.id);
    return group && parent !== group ? group : parent;
  }

  /** The element of a node, planted after its owner. */
  private conteneur(id: string): Porteur | undefined {
    const known = this.of.get(id);
    const node = this.nodes.get(id);
    if (known || !node || this.placing.has(id)) return known;
    this.placing.add(id);
    const parent = this.parentId(node);
    const owner = parent === undefined ? this.certification : this.conteneur(parent);
    if (!owner) this.report.warn(`nœud ${id} : parent inconnu (${parent}), placé à la racine`);
    const element = this.place(node, owner ?? this.certification);
    this.of.set(id, element);
    return element;
  }

  private place(node: Node, owner: Porteur): Conteneur {
    const wanted = GENRE[node.kind];
    if (!wanted) this.report.warn(`genre de nœud inconnu : ${node.kind} (${node.id}), gardé comme activité`);
    const genre = wanted ?? 'activite';
    if (genre === 'option') return this.option(node, owner);
    const allowed = (at: Porteur, one: string) => HOLDS[at.genre]?.includes(one) ?? false;
    const fits = allowed(owner, genre) ? genre : REPLACED[genre];
    const here = fits !== undefined && allowed(owner, fits);
    if (fits !== genre || !here)
      this.report.warn(`nœud ${node.id} : « ${node.kind} » ne peut pas être dans « ${owner.genre} »`);
    const at = here ? owner : this.certification;
    const element = conteneurOf(node, here ? fits : allowed(at, genre) ? genre : 'activite', this.identites);
    (at.contenu as Contenu[]).push(element);
    return element;
  }

  private option(node: Node, owner: Porteur): Option {
    const option = conteneurOf(node, 'option', this.identites) as Option;
    const choix = owner.genre === 'choix' ? owner : this.impliedChoix(owner, node);
    choix.contenu.push(option);
    this.choixOf.set(node.id, choix);
    return option;
  }

  /** Options that stand directly in a bloc or in the document: the choice itself has no title. */
  private impliedChoix(owner: Porteur, node: Node): Choix {
    const at = owner.genre === 'bloc' ? owner : this.certification;
    const known = this.implied.get(at);
    if (known) return known;
    const parent = this.nodes.get(said(node.parent) ?? '');
    const choix: Choix = {
      genre: 'choix',
      notes: [],
      derogations: [],
      contenu: [],
      ...nombreOf(parent?.choice),
      tronc: [],
    };
    this.implied.set(at, choix);
    (at.contenu as (Bloc | Activite | Choix)[]).push(choix);
    return choix;
  }

  private competence(competence: CompetenceLue): void {
    const node = said(competence.node);
    const owner = node === undefined ? this.certification : this.conteneur(node);
    if (!owner) this.report.warn(`compétence ${competence.id} : nœud inconnu (${node}), placée à la racine`);
    let at = owner ?? this.certification;
    if (at.genre === 'choix') {
      this.report.warn(`compétence ${competence.id} : un choix ne porte pas de compétence, placée à la racine`);
      at = this.certification;
    }
    const element = competenceOf(competence, this.identites);
    (at.contenu as Contenu[]).push(element);
    this.of.set(competence.id, element);
  }
}

/** Plants the containers and the competences of a transcription in a certification. */
export function planter(
  transcription: Transcription,
  certification: Certification,
  identites: Identites,
  report: Report,
): Arbre {
  const planter = new Planter(transcription, certification, identites, report);
  planter.plant();
  return { of: planter.of, choixOf: planter.choixOf };
}
