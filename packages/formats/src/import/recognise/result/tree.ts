import {
  type Activite,
  type Bloc,
  type Certification,
  type Choix,
  type Competence,
  type Conteneur,
  type Element,
  emptyCertification,
  type Option,
  type SousTache,
  type Tache,
} from '@referentiel/model';
import type { ContainerTitle, GenreTitre } from '../columns/container-title.js';
import type { PrintedCode } from '../text/code.js';
import { bareWords } from '../text/fold.js';

/** An element that holds competences. */
export type Owner = Certification | Conteneur;

/** A competence where it stands: the rows that it takes, and the elements around it, the certification first. */
export interface Placed {
  competence: Competence;
  path: Owner[];
  from: number;
  to: number;
}

const DEPTH: Record<GenreTitre | 'choix', number> = {
  bloc: 1,
  choix: 2,
  option: 3,
  activite: 4,
  tache: 5,
  sousTache: 6,
};

const AGAIN = /(?<!\s)\s*\((?:suite|suite et fin|fin)\)\s*$/iu;

/** The certification as it grows from top to bottom: the containers that are open, what each is printed with. */
export class Tree {
  readonly certification = emptyCertification();
  readonly placed: Placed[] = [];
  /** The code that each element was printed with. */
  readonly printed = new Map<Element, PrintedCode>();
  /** The row where each container starts. */
  readonly startOf = new Map<Element, number>();
  private path: Conteneur[] = [];
  private readonly announced = new Set<string>();
  private readonly known = new Map<Element, Map<string, Conteneur>>();

  /** The containers that are open, the certification first. */
  get around(): Owner[] {
    return [this.certification, ...this.path];
  }

  /** What holds the competences of the next row: a choice only holds options. */
  get owner(): Owner {
    return this.path.findLast(({ genre }) => genre !== 'choix') ?? this.certification;
  }

  open(genre: 'bloc' | 'choix' | 'option' | 'activite' | 'tache' | 'sousTache'): Conteneur | undefined {
    return this.path.find((one) => one.genre === genre);
  }

  /** Closes what stands at the depth of a kind and below. */
  close(genre: GenreTitre | 'choix'): void {
    this.path = this.path.filter((one) => DEPTH[one.genre] < DEPTH[genre]);
  }

  /**
   * Opens a container under a title. A title that has stood in the same place before, or that says « (suite) », goes on
   * with the container it names; `isNew` says which.
   */
  start({ genre, code, intitule }: ContainerTitle, row: number): { element: Conteneur; isNew: boolean } {
    if (genre === 'option' && !this.open('choix')) this.startChoix(undefined, row);
    const title = intitule.replace(AGAIN, '');
    const depth = this.possible(genre);
    const name = bareWords(`${code?.bare ?? ''} ${title}`);
    const key = `${depth} ${name}`;
    // What an option selects by its name stands beside the choice, not in the last option.
    if (this.announced.has(name)) this.close('choix');
    if (depth === 'activite') this.liftShared(key);
    const holder = this.holderOf(depth);
    const known = [holder, ...this.path.toReversed()].flatMap((one) => this.known.get(one)?.get(key) ?? [])[0];
    if (known) {
      if (this.known.get(holder)?.get(key)) this.enter(known);
      return { element: known, isNew: false };
    }
    const element = made(depth, title);
    if (code) this.printed.set(element, code);
    this.add(element, holder, key, row);
    return { element, isNew: true };
  }

  startChoix(title: { code?: PrintedCode; intitule: string } | undefined, row: number): Choix {
    const { code, intitule } = title ?? {};
    const choix: Choix = { ...base(), genre: 'choix', ...(intitule && { intitule }), tronc: [], contenu: [] };
    if (code) this.printed.set(choix, code);
    this.add(choix, this.holderOf('choix'), `choix ${bareWords(intitule ?? '')} ${row}`, row);
    return choix;
  }

  /** Says that some titles come later, beside the choice that names them. */
  announce(titles: readonly string[]): void {
    for (const title of titles) this.announced.add(bareWords(title));
  }

  /** An activity that only stands beside the competences, and comes again in a second option, belongs to what offers the choice. */
  private liftShared(key: string): void {
    const choix = this.path.find((one) => one.genre === 'choix');
    const option = this.path.find((one) => one.genre === 'option');
    if (!choix || !option) return;
    const siblings = choix.contenu.filter((one): one is Option => one.genre === 'option' && one !== option);
    const sibling = siblings.find((one) => this.known.get(one)?.has(key));
    const shared = sibling && this.known.get(sibling)?.get(key);
    if (!sibling || !shared || hasCompetence(shared)) return;
    const holder = this.holderOf('choix');
    (sibling.contenu as Conteneur[]).splice((sibling.contenu as Conteneur[]).indexOf(shared), 1);
    (holder.contenu as Conteneur[]).splice((holder.contenu as Conteneur[]).indexOf(choix), 0, shared);
    this.known.get(sibling)?.delete(key);
    this.known.get(holder)?.set(key, shared);
  }

  /** Adds a competence to the container that is open, or to another one. */
  place(competence: Competence, rows: { from: number; to: number }, owner = this.owner): void {
    (owner.contenu as Competence[]).push(competence);
    const at = this.around.indexOf(owner);
    const held = this.around.filter(({ genre }) => genre !== 'activite' && genre !== 'tache' && genre !== 'sousTache');
    const path = at < 0 ? [...held, owner] : this.around.slice(0, at + 1);
    this.placed.push({ competence, path, ...rows });
  }

  private holderOf(genre: GenreTitre | 'choix'): Owner {
    const holders = this.path.filter((one) => DEPTH[one.genre] < DEPTH[genre]);
    return holders.findLast((one) => genre === 'option' || one.genre !== 'choix') ?? this.certification;
  }

  /** A sub-task without task is a task; a task without anything around it is an activity. */
  private possible(genre: GenreTitre): GenreTitre {
    if (genre === 'sousTache' && this.open('tache')) return genre;
    if (genre !== 'sousTache' && genre !== 'tache') return genre;
    return this.open('activite') || this.open('bloc') || this.open('option') ? 'tache' : 'activite';
  }

  private enter(element: Conteneur): void {
    this.path = [...this.path.filter((one) => DEPTH[one.genre] < DEPTH[element.genre]), element];
  }

  private add(element: Conteneur, holder: Owner, key: string, row: number): void {
    (holder.contenu as Conteneur[]).push(element);
    const known = this.known.get(holder) ?? new Map<string, Conteneur>();
    this.known.set(holder, known.set(key, element));
    this.startOf.set(element, row);
    this.enter(element);
  }
}

function hasCompetence(element: Conteneur): boolean {
  return element.contenu.some(
    (one) => one.genre === 'competence' || ('contenu' in one && hasCompetence(one as Conteneur)),
  );
}

function base() {
  return { notes: [], derogations: [] };
}

function made(genre: GenreTitre, title: string): Bloc | Activite | Tache | SousTache | Option {
  const shared = { ...base(), ...(title && { intitule: title }), contenu: [] };
  return genre === 'option' ? { ...shared, genre, inclut: [] } : { ...shared, genre };
}
