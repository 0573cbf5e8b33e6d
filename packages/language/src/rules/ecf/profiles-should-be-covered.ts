import type { EntreeCatalogue } from '@referentiel/model';
import type { LigneProfil, ProfilCoverage } from '../../facts/profil.js';
import { profilCoverage } from '../../facts/profil.js';
import type { Bilingual, ModelRule, Params, RuleContext, Violation } from '../rule.js';
import { capital } from '../wording.js';

/** How many of the competences that a message leaves out it says by their number. */
const NOMMEES = 6;

function named({ reference, niveau }: LigneProfil): Bilingual {
  const code = `${reference.catalogue} ${reference.entree}`;
  if (niveau === undefined) return { fr: code, en: code };
  return { fr: `${code} niveau ${niveau}`, en: `${code} level ${niveau}` };
}

/** « e-CF A.5 niveau 5 (4 visé) ». */
function besides(ligne: LigneProfil): Bilingual {
  const { fr, en } = named(ligne);
  const highest = ligne.atteint.at(-1);
  if (ligne.etat === 'absente') return { fr, en };
  if (highest === undefined) return { fr: `${fr} (visé sans niveau)`, en: `${en} (aimed at without a level)` };
  return { fr: `${fr} (${highest} visé)`, en: `${en} (${highest} aimed at)` };
}

function listed(lignes: readonly LigneProfil[]): Bilingual {
  const all = lignes.slice(0, NOMMEES).map(besides);
  const more = lignes.length - all.length;
  const fr = [...all.map((one) => one.fr), ...(more > 0 ? [`${more} de plus`] : [])].join(', ');
  const en = [...all.map((one) => one.en), ...(more > 0 ? [`${more} more`] : [])].join(', ');
  return { fr, en };
}

/** The references that answer the profile, so that the author sees where to raise a level. */
function relatedPlaces({ lignes }: ProfilCoverage): NonNullable<Violation['related']> {
  return lignes.flatMap((ligne) => {
    const { fr, en } = named(ligne);
    const best = ligne.rattachees.find((one) => one.niveau === ligne.atteint.at(-1)) ?? ligne.rattachees[0];
    if (!best?.place) return [];
    return [{ place: best.place, message: { fr: `${fr}\u00a0: ${ligne.etat}`, en: `${en}: ${ETAT_EN[ligne.etat]}` } }];
  });
}

const ETAT_EN: Record<LigneProfil['etat'], string> = {
  couverte: 'covered',
  dépassée: 'exceeded',
  insuffisante: 'not reached',
  absente: 'missing',
};

function paramsOf(coverage: ProfilCoverage): Params {
  const { vise, profil, lignes } = coverage;
  const of = (etat: LigneProfil['etat']) => listed(lignes.filter((one) => one.etat === etat));
  const reached = lignes.filter(({ etat }) => etat === 'couverte' || etat === 'dépassée').length;
  const [insuffisantes, absentes, depassees] = [of('insuffisante'), of('absente'), of('dépassée')];
  return {
    profil: `${vise.catalogue} ${profil.code}`,
    total: String(lignes.length),
    atteintes: String(reached),
    insuffisantesFr: insuffisantes.fr,
    insuffisantesEn: insuffisantes.en,
    absentesFr: absentes.fr,
    absentesEn: absentes.en,
    depasseesFr: depassees.fr,
    depasseesEn: depassees.en,
  };
}

/** One remark for each profile; a profile that is covered, or more than covered, calls for none. */
function* profilesShouldBeCovered({
  certification,
  resolver,
  catalogues,
  entree,
  facts,
}: RuleContext): Iterable<Violation> {
  if (!facts.competences.length) return;
  const told = new Set<EntreeCatalogue>();
  for (const coverage of profilCoverage({ certification, resolver, catalogues, entree })) {
    if (told.has(coverage.profil)) continue;
    told.add(coverage.profil);
    if (coverage.lignes.every(({ etat }) => etat === 'couverte' || etat === 'dépassée')) continue;
    yield { place: coverage.vise.place, params: paramsOf(coverage), related: relatedPlaces(coverage) };
  }
}

export const rule: ModelRule = {
  id: 'ECF-08',
  severity: 'hint',
  draft: 'off',
  redaction: true,
  title: {
    fr: 'Les compétences d’un profil visé devraient être couvertes à leur niveau',
    en: 'The competences of a target profile should be covered at their level',
  },
  why: {
    fr: 'Viser un profil, c’est dire que le titulaire peut l’exercer\u00a0: chaque compétence que ce profil requiert devrait avoir sa correspondance dans le référentiel, au niveau requis au moins.',
    en: 'Aiming at a profile says that the holder can work as one: each competence that the profile requires should have its counterpart in the référentiel, at the required level at least.',
  },
  source: 'Cigref, Nomenclature des profils métiers du SI, 2022',
  message: (p) => ({
    fr: sentence(
      `Le profil ${p.profil} requiert ${plural(p.total, 'compétence', 'compétences')}, dont ${p.atteintes} au niveau requis`,
      [
        ['à relever', p.insuffisantesFr],
        ['sans correspondance', p.absentesFr],
        ['au-delà du niveau requis', p.depasseesFr],
      ],
      '\u00a0: ',
      '\u00a0; ',
    ),
    en: sentence(
      `The profile ${p.profil} requires ${plural(p.total, 'competence', 'competences')}, ${p.atteintes} of them at the level required`,
      [
        ['to be raised', p.insuffisantesEn],
        ['without counterpart', p.absentesEn],
        ['beyond the level required', p.depasseesEn],
      ],
      ': ',
      '; ',
    ),
  }),
  example: {
    wrong:
      'certification X {\n    vise Cigref 5.1\n}\n\ncompétence C1 "Dépanner un poste de travail afin de rétablir le service." {\n    réf e-CF C.1 niveau 1, e-CF C.3 niveau 2\n}\n',
    right:
      'catalogue Maison {\n    entrée P1 "Technicien" {\n        requiert e-CF C.1 niveau 2, e-CF C.3 niveau 1\n    }\n}\n\ncertification X {\n    vise Maison P1\n}\n\ncompétence C1 "Dépanner un poste de travail afin de rétablir le service." {\n    réf e-CF C.1 niveau 2, e-CF C.3 niveau 2\n}\n',
  },
  check: profilesShouldBeCovered,
};

function plural(count: string | undefined, one: string, several: string): string {
  return `${count} ${Number(count) < 2 ? one : several}`;
}

/** « Lead. À relever : A ; sans correspondance : B. » */
function sentence(lead: string, lists: [string, string | undefined][], colon: string, semicolon: string): string {
  const said = lists.flatMap(([name, items]) => (items ? [`${name}${colon}${items}`] : []));
  const rest = said.join(semicolon);
  return `${lead}. ${capital(rest)}.`;
}
