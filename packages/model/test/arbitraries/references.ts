import {
  type Certification,
  CIBLES,
  type Competence,
  contenuOf,
  type Element,
  type Evaluation,
  NameTable,
  proseFrom,
  type Renvoi,
  walk,
} from '../../src/index.js';

type Kind = keyof typeof CIBLES;

/** Turns the numbers that the generator put in the place of names into names that resolve where they stand. */
class Namer {
  private readonly table = new NameTable<Element, Element['genre']>();
  private readonly elements: Element[] = [];

  constructor(certification: Certification) {
    this.table.add(certification, undefined, 'certification', certification.code);
    walk(certification, (element, path) => {
      this.table.add(element, path.at(-1), element.genre, element.code);
      this.elements.push(element);
    });
  }

  /** A name of one of the elements of a kind, or undefined when there is none or no name can reach it. */
  name(pick: string, kind: Kind, from: Element): string | undefined {
    const genres: readonly Element['genre'][] = CIBLES[kind];
    const targets = this.elements.filter((element) => element.code !== undefined && genres.includes(element.genre));
    const target = targets[Number(pick) % targets.length];
    if (target?.code === undefined) return undefined;
    const nom = this.table.nameAt(target, target.code, genres, from);
    const found = this.table.lookup(nom, genres, from);
    return found.length === 1 && found[0] === target ? nom : undefined;
  }

  /** The references that can be named, each once. */
  names<R extends Renvoi>(renvois: R[], kind: Kind, from: Element): R[] {
    const named = renvois.flatMap((renvoi) => {
      const nom = this.name(renvoi.nom, kind, from);
      return nom === undefined ? [] : [{ ...renvoi, nom }];
    });
    return named.filter(({ nom }, index) => named.findIndex((other) => other.nom === nom) === index);
  }
}

function nameEvaluation(evaluation: Evaluation, owner: Element, namer: Namer): void {
  evaluation.groupes = evaluation.groupes.flatMap(({ choix, renvois }) => {
    const named = namer.names(renvois, 'epreuve', owner);
    return named.length ? [{ ...(choix && named.length > 1 && { choix }), renvois: named }] : [];
  });
}

function nameContent(owner: Element, namer: Namer): void {
  const contenu = contenuOf(owner);
  for (const child of contenu) if (child.genre === 'evaluation') nameEvaluation(child, owner, namer);
  const kept = contenu.filter((child) => child.genre !== 'evaluation' || child.groupes.length);
  contenu.splice(0, contenu.length, ...kept);
  if (owner.genre === 'choix') owner.tronc = namer.names(owner.tronc, 'tronc', owner);
  if (owner.genre === 'option') owner.inclut = namer.names(owner.inclut, 'inclut', owner);
  if (owner.genre === 'competence') nameReprise(owner, namer);
}

function nameReprise(competence: Competence, namer: Namer): void {
  if (!competence.reprend) return;
  const [reprend] = namer.names([competence.reprend], 'transversale', competence);
  if (reprend) competence.reprend = reprend;
  else delete competence.reprend;
}

function nameRenewals(certification: Certification, namer: Namer): void {
  for (const { equivalences, recommandations } of certification.renouvellements) {
    for (const equivalence of equivalences) {
      const [bloc] =
        equivalence.bloc && equivalence.portee !== 'sans' ? namer.names([equivalence.bloc], 'bloc', certification) : [];
      if (bloc) equivalence.bloc = bloc;
      else {
        delete equivalence.bloc;
        equivalence.portee = 'sans';
      }
    }
    for (const one of recommandations) one.voir = namer.names(one.voir, 'voir', certification);
  }
}

/** Every named text below a value; without a text to name, it becomes a plain one. */
function nameTexts(value: unknown, certification: Certification): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, field] of Object.entries(value)) {
    if (typeof field === 'object' && field !== null && 'fragment' in field) {
      const target = certification.textes[Number(field.fragment) % (certification.textes.length || 1)];
      (value as Record<string, unknown>)[key] = target
        ? { fragment: target.code }
        : proseFrom(`Texte ${field.fragment}.`);
    } else nameTexts(field, certification);
  }
}

/** Replaces every place for a name by a name that resolves there; takes out the references that nothing can satisfy. */
export function assignReferences(certification: Certification): void {
  const namer = new Namer(certification);
  nameContent(certification, namer);
  walk(certification, (element) => nameContent(element, namer));
  nameRenewals(certification, namer);
  nameTexts(certification, certification);
}
