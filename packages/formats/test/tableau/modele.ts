import type {
  Activite,
  Bloc,
  Certification,
  Choix,
  Competence,
  CompetenceTransversale,
  Critere,
  Epreuve,
  Evaluation,
  Mention,
  MiseEnPratique,
  Option,
  ParametresEpreuve,
  Partie,
  PositionMention,
  Renvoi,
  Resultat,
  SchemaCode,
  SousTache,
  Tache,
  Texte,
  TexteModalite,
} from '@referentiel/model';
import { emptyCertification, parseProse } from '@referentiel/model';

/** Builders of small models: what a test does not say is empty. */
const base = () => ({ notes: [], derogations: [] });

export const texte = (markup: string): Texte => parseProse(markup);
export const titre = (markup: string, label?: string) => ({
  texte: texte(markup),
  ...(label !== undefined && { titre: label }),
});
export const renvois = (...noms: string[]): Renvoi[] => noms.map((nom) => ({ nom }));

export function certification(contenu: Certification['contenu'], fields: Partial<Certification> = {}): Certification {
  return { ...emptyCertification(), contenu, ...fields };
}

export const bloc = (code: string, contenu: Bloc['contenu'], fields: Partial<Bloc> = {}): Bloc => ({
  genre: 'bloc',
  ...base(),
  code,
  intitule: `Intitulé de ${code}`,
  contenu,
  ...fields,
});

export const activite = (code: string, contenu: Activite['contenu'], fields: Partial<Activite> = {}): Activite => ({
  genre: 'activite',
  ...base(),
  code,
  intitule: `Intitulé de ${code}`,
  contenu,
  ...fields,
});

export const tache = (code: string, contenu: Tache['contenu'] = [], fields: Partial<Tache> = {}): Tache => ({
  genre: 'tache',
  ...base(),
  code,
  intitule: `Intitulé de ${code}`,
  contenu,
  ...fields,
});

export const sousTache = (
  code: string,
  contenu: SousTache['contenu'] = [],
  fields: Partial<SousTache> = {},
): SousTache => ({
  genre: 'sousTache',
  ...base(),
  code,
  intitule: `Intitulé de ${code}`,
  contenu,
  ...fields,
});

export const choix = (code: string, contenu: Choix['contenu'], fields: Partial<Choix> = {}): Choix => ({
  genre: 'choix',
  ...base(),
  code,
  intitule: `Intitulé de ${code}`,
  tronc: [],
  contenu,
  ...fields,
});

export const option = (code: string, contenu: Option['contenu'], fields: Partial<Option> = {}): Option => ({
  genre: 'option',
  ...base(),
  code,
  intitule: `Intitulé de ${code}`,
  inclut: [],
  contenu,
  ...fields,
});

export const competence = (
  code: string,
  contenu: Competence['contenu'] = [],
  fields: Partial<Competence> = {},
): Competence => ({
  genre: 'competence',
  ...base(),
  code,
  enonce: texte(`Énoncé de ${code}.`),
  references: [],
  themes: [],
  contenu,
  ...fields,
});

/** A competence that takes up a transversal one; its text is local when given. */
export function reprise(code: string, nom: string, contenu: Competence['contenu'] = [], enonce?: string): Competence {
  const { enonce: _unused, ...rest } = competence(code, contenu, { reprend: { nom } });
  return enonce === undefined ? rest : { ...rest, enonce: texte(enonce) };
}

export const transversale = (code: string, contenu: Competence['contenu'] = []): CompetenceTransversale => ({
  genre: 'competenceTransversale',
  ...base(),
  code,
  enonce: texte(`Énoncé de ${code}.`),
  references: [],
  themes: [],
  contenu,
});

export const critere = (enonce: string, code?: string): Critere => ({
  genre: 'critere',
  ...base(),
  ...(code !== undefined && { code }),
  enonce: texte(enonce),
});

export const resultat = (markup: string): Resultat => ({ genre: 'resultat', texte: texte(markup) });

export const libre = (genre: TexteModalite['genre'], markup: string, label?: string): TexteModalite => ({
  genre,
  ...titre(markup, label),
});

export const pratique = (genre: MiseEnPratique['genre'], intitule: string, markup?: string): MiseEnPratique => ({
  genre,
  intitule,
  ...(markup !== undefined && { description: texte(markup) }),
});

export const mention = (position: PositionMention, markup: string): Mention => ({
  genre: 'mention',
  position,
  texte: texte(markup),
});

export const epreuve = (code: string, fields: ParametresEpreuve = {}, parties: Partie[] = []): Epreuve => ({
  genre: 'epreuve',
  ...base(),
  code,
  intitule: `Intitulé de ${code}`,
  parties,
  ...fields,
});

export const partie = (code: string, fields: ParametresEpreuve = {}): Partie => ({
  genre: 'partie',
  ...base(),
  code,
  intitule: `Intitulé de ${code}`,
  ...fields,
});

/** `évalué par A, B`: every name is required; an array inside is a choice. */
export function evaluee(
  noms: (string | string[])[],
  fields: Partial<Evaluation> = {},
  surcharges?: ParametresEpreuve,
): Evaluation {
  const use = (nom: string) => ({ nom, ...(surcharges && { surcharges }) });
  return {
    genre: 'evaluation',
    seulement: false,
    groupes: noms.map((nom) =>
      typeof nom === 'string' ? { renvois: [use(nom)] } : { choix: 'ou', renvois: nom.map(use) },
    ),
    ...fields,
  };
}

export const schema = (genre: SchemaCode['genre'], modele?: string, reprise?: SchemaCode['reprise']): SchemaCode => ({
  genre,
  masque: modele === undefined,
  ...(modele !== undefined && { modele }),
  ...(reprise && { reprise }),
});

export const minutes = (valeur: number) => ({
  min: { valeur, unite: 'min' as const },
  max: { valeur, unite: 'min' as const },
});
