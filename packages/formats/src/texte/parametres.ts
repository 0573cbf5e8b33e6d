import {
  type Epreuve,
  formatDuree,
  type Jury,
  type ParametresEpreuve,
  type Partie,
  type Prose,
  type Resolver,
  type Texte,
  type Travail,
} from '@referentiel/model';
import type { Passage } from './passage.js';
import { paragraphe, proseImprimee } from './prose-imprimee.js';
import { INSECABLE } from './typographie.js';
import { formatEffectif, formatNature, formatProduction, formatQuantite, formatTravail } from './valeurs.js';

/** A line made from a parameter. */
interface Line {
  nom: keyof ParametresEpreuve;
  label?: string;
  prose: Prose;
}

const said = (nom: Line['nom'], label: string, texte: string): Line => ({
  nom,
  label,
  prose: { blocs: [paragraphe(texte)] },
});

function written(nom: Line['nom'], label: string, texte: Texte, resolver: Resolver): Line {
  return { nom, label, prose: proseImprimee(texte, resolver) };
}

/** A text that goes on from what is counted; it still says where it is written. */
function followed(label: string, nom: Line['nom'], first: string, { blocs, place }: Prose): Line {
  return { nom, label, prose: { blocs: [...(first ? [paragraphe(first)] : []), ...blocs], ...(place && { place }) } };
}

const NOTHING: Prose = { blocs: [] };

function travailLine(travail: Travail | undefined, client: string | undefined, resolver: Resolver): Line | undefined {
  if (!travail) return client ? said('client', 'Client', client) : undefined;
  const how = [formatTravail(travail), ...(client ? [`client ${client}`] : [])].filter(Boolean).join(', ');
  const precision = travail.individualise?.precision;
  return followed('Travail', 'travail', how, precision ? proseImprimee(precision, resolver) : NOTHING);
}

/** A composition of one sentence stands in the line; a longer one below what is counted. */
function juryLine(jury: Jury, resolver: Resolver): Line {
  const composition = jury.composition ? proseImprimee(jury.composition, resolver) : NOTHING;
  const effectif = formatEffectif(jury);
  const [first] = composition.blocs;
  if (composition.blocs.length !== 1 || first?.genre !== 'paragraphe') {
    return followed('Jury', 'jury', effectif, composition);
  }
  const runs = effectif ? [...first.runs, { texte: ` (${effectif})` }] : first.runs;
  return followed('Jury', 'jury', '', { ...composition, blocs: [{ genre: 'paragraphe', runs }] });
}

function distanceLine({ texte }: NonNullable<ParametresEpreuve['distance']>, resolver: Resolver): Line {
  if (texte) return written('distance', 'À distance', texte, resolver);
  return { nom: 'distance', prose: { blocs: [paragraphe('Épreuve à distance')] } };
}

function linesOf(p: ParametresEpreuve, resolver: Resolver): Line[] {
  const lines: (Line | undefined)[] = [
    p.nature?.length ? said('nature', 'Nature', formatNature(p.nature)) : undefined,
    p.production?.length ? said('production', 'Production', formatProduction(p.production)) : undefined,
    travailLine(p.travail, p.client, resolver),
    p.preparation && said('preparation', 'Préparation', formatDuree(p.preparation, INSECABLE)),
    p.duree && said('duree', 'Durée', formatDuree(p.duree, INSECABLE)),
    p.pages && said('pages', 'Volume', formatQuantite(p.pages, 'page', 'pages')),
    p.livrables && written('livrables', 'Livrables', p.livrables, resolver),
    p.lieu && written('lieu', 'Lieu', p.lieu, resolver),
    p.jury && juryLine(p.jury, resolver),
    p.distance && distanceLine(p.distance, resolver),
    p.amenagements && written('amenagements', 'Aménagements', p.amenagements, resolver),
  ];
  return lines.filter((line): line is Line => !!line);
}

/**
 * The text made from an épreuve's parameters, in the fixed order of langage.md « Meaning »: nature, production, travail
 * (with its client), préparation, durée, pages, livrables, lieu, jury, à distance, aménagements. `de` declares them.
 */
export function passagesParametres(
  parametres: ParametresEpreuve,
  resolver: Resolver,
  retrait = 0,
  de?: Epreuve | Partie,
): Passage[] {
  return linesOf(parametres, resolver).map(({ nom, ...line }) => ({
    role: 'parametre',
    ...line,
    retrait,
    ...(de && { champ: { nom, de } }),
  }));
}
