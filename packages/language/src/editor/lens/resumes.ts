import type { Bloc, Competence, Element, Epreuve, Place } from '@referentiel/model';
import { competencesOf } from '@referentiel/model';
import { certifiabilite } from '../../facts/certifiabilite.js';
import type { CertificationFacts } from '../../facts/certification-facts.js';
import { criteresAutourDe, criteresPropres } from '../../facts/criteres.js';
import { type EditorContext, said } from '../context.js';
import { nameOf } from '../facts/labels.js';
import { certifiabiliteWords } from './certifiabilite-words.js';
import type { Resume } from './lens.js';

const NAMED = 4;

function nameOfPlace({ place }: Element): Place | undefined {
  return place && { uri: place.uri, range: place.name };
}

function several(names: readonly string[]): string {
  const shown = names.slice(0, NAMED).join(', ');
  return names.length > NAMED ? `${shown}…` : shown;
}

function criteres(context: EditorContext, count: number): string {
  if (!count) return said(context, { fr: 'sans critère', en: 'no criterion' });
  const fr = `${count} critère${count < 2 ? '' : 's'}`;
  return said(context, { fr, en: `${count} ${count < 2 ? 'criterion' : 'criteria'}` });
}

/** « 3 critères · E1, E2 · e-CF A.5 (4) ». */
export function resumeCompetence(context: EditorContext, competence: Competence, facts: CertificationFacts): Resume {
  const own = criteresPropres(competence, facts);
  const around = criteresAutourDe(competence, facts).flatMap((one) => one.criteres);
  const inForce = facts
    .evaluateursOf(competence)
    .filter(({ enVigueur }) => enVigueur.genre !== 'usage' || !enVigueur.finale);
  const epreuves = inForce.flatMap(({ enVigueur }) => (enVigueur.genre === 'usage' ? [enVigueur] : []));
  const names = epreuves.map(({ epreuve, nom }) =>
    epreuve ? nameOf(epreuve, facts) || nom : said(context, { fr: `${nom} inconnue`, en: `${nom} unknown` }),
  );
  if (inForce.length > epreuves.length) names.push(said(context, { fr: 'modalité libre', en: 'free modality' }));
  const transversale = facts.checked.resolver.transversale(competence);
  const references = [...(transversale?.references ?? []), ...competence.references];
  const entries = references.map(({ catalogue, entree, niveau }) => {
    const level = niveau === undefined ? '' : ` (${niveau})`;
    return `${catalogue} ${entree}${level}`;
  });
  const evaluation = names.length ? several(names) : said(context, { fr: 'sans épreuve', en: 'no épreuve' });
  const entryPlaces = references.map(({ catalogue, entree }) => facts.checked.entree(catalogue, entree)?.place);
  return {
    title: [criteres(context, own.length + around.length), evaluation, several(entries)].filter(Boolean).join(' · '),
    places: [
      ...[...own, ...around].map(nameOfPlace),
      ...epreuves.map(({ epreuve }) => epreuve && nameOfPlace(epreuve)),
      ...entryPlaces,
    ],
  };
}

/** « évalue 12 compétences ». */
export function resumeEpreuve(context: EditorContext, epreuve: Epreuve, facts: CertificationFacts): Resume {
  const competences = facts.evalueesPar(epreuve);
  const count = competences.length;
  const fr = count ? `évalue ${count} compétence${count < 2 ? '' : 's'}` : 'n’évalue aucune compétence';
  const en = count ? `evaluates ${count} competence${count < 2 ? '' : 's'}` : 'evaluates no competence';
  return { title: said(context, { fr, en }), places: competences.map(nameOfPlace) };
}

/** « 8 compétences · certifiable seul », or why not; the places are those of the competences that lack something. */
export function resumeBloc(context: EditorContext, bloc: Bloc, facts: CertificationFacts): Resume {
  const count = competencesOf(bloc).length;
  const obstacles = certifiabilite(bloc, facts);
  const words = certifiabiliteWords(context, obstacles, facts);
  const fr = `${count} compétence${count < 2 ? '' : 's'}`;
  const en = `${count} competence${count < 2 ? '' : 's'}`;
  const lacking = obstacles.flatMap((one) => ('competence' in one ? [one.competence] : []));
  return {
    title: count ? `${said(context, { fr, en })} · ${words}` : words,
    places: [...new Set(lacking)].map(nameOfPlace),
  };
}
