import {
  type Certification,
  type CompetenceSituee,
  competencesOf,
  contenuOf,
  criteresOf,
  type Element,
  enonceOf,
  enVigueur,
  type Prose,
  plainParts,
  Resolver,
  type Texte,
} from '@referentiel/model';
import { impressionOf, lignesOf, passagesUsage, texteLigne } from '../../../packages/formats/src/texte/index.js';
import { exampleOf } from '../support/sources.js';
import type { Content, ContentActivity, ContentBloc, ContentCompetence } from './content.js';

/** How much of an example is taken: enough for its shape, little enough to read a failure. */
const LIMITS = { blocs: 3, activities: 3, competences: 4, criteria: 3 };

/** What a shape prints itself: the titles of the épreuves and of their parts. */
const TITLES = new Set(['epreuve', 'partie']);

function linesOf(texte: Texte | undefined): string[] {
  return texte ? plainParts(texte as Prose).map((line) => line.replace(/\s+/g, ' ').trim()) : [];
}

/** The criteria that an element holds itself. */
function criteriaOf(owner: Element): string[] {
  return contenuOf(owner).flatMap((one) => (one.genre === 'critere' ? [linesOf(one.enonce).join(' ')] : []));
}

function titleOf(path: Element[], genres: string[]): string {
  const found = path.findLast(({ genre }) => genres.includes(genre));
  return (found && 'intitule' in found && found.intitule) || '';
}

class Extraction {
  private readonly resolver: Resolver;
  private readonly names: string[] = [];
  private readonly content: Content;

  constructor(private readonly certification: Certification) {
    this.resolver = new Resolver(certification);
    this.content = { title: certification.intitule ?? '', blocs: [], epreuves: [] };
  }

  /** The ranks of the épreuves in force, each taken the first time that it is used. */
  private epreuves(path: Element[]): number[] {
    const impression = impressionOf(this.certification);
    return enVigueur(path, this.resolver).flatMap((one) => {
      if (one.genre !== 'usage' || !one.epreuve?.intitule) return [];
      const known = this.names.indexOf(one.nom);
      if (known >= 0) return [known];
      const passages = passagesUsage({ ...one, surcharges: {} }, impression);
      const lines = passages
        .filter(({ role }) => !TITLES.has(role))
        .flatMap(lignesOf)
        .map(texteLigne);
      this.content.epreuves.push({ title: one.epreuve.intitule, lines });
      return [this.names.push(one.nom) - 1];
    });
  }

  private blocFor(path: Element[]): ContentBloc | undefined {
    const { blocs } = this.content;
    const title = titleOf(path, ['bloc', 'option']);
    const last = blocs.at(-1);
    if (last?.title === title) return last;
    if (blocs.length === LIMITS.blocs) return undefined;
    const own = path.findLast(({ genre }) => genre === 'bloc');
    blocs.push({ title, criteria: own ? criteriaOf(own) : [], activities: [] });
    return blocs.at(-1);
  }

  private activityFor({ activities }: ContentBloc, path: Element[]): ContentActivity | undefined {
    const title = titleOf(path, ['activite']);
    const last = activities.at(-1);
    if (last?.title === title) return last;
    if (activities.length === LIMITS.activities) return undefined;
    const own = path.findLast(({ genre }) => genre === 'activite');
    const held = own?.genre === 'activite' ? own.contenu : [];
    const tasks = held.flatMap((one) => (one.genre === 'tache' ? (one.intitule ?? []) : []));
    activities.push({ title, tasks, competences: [] });
    return activities.at(-1);
  }

  private add({ competence, path }: CompetenceSituee): void {
    const [first, ...rest] = linesOf(enonceOf(competence, this.resolver));
    const bloc = this.blocFor(path);
    const activity = bloc && this.activityFor(bloc, path);
    if (!first || !activity || activity.competences.length === LIMITS.competences) return;
    const criteria = criteresOf(competence, this.resolver).flatMap((one) =>
      one.genre === 'critere' ? [linesOf(one.enonce).join(' ')] : [],
    );
    const found: ContentCompetence = {
      lines: [first, ...rest],
      criteria: criteria.slice(0, LIMITS.criteria),
      epreuves: this.epreuves([...path, competence]),
    };
    activity.competences.push(found);
  }

  extract(): Content {
    for (const one of competencesOf(this.certification)) this.add(one);
    return this.content;
  }
}

/** The words of the beginning of an example of this project (they are invented), without its codes. */
export function contentOf(example: string): Content {
  return new Extraction(exampleOf(example)).extract();
}
