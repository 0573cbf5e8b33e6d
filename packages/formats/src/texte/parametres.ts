import {
  formatDuree,
  type Jury,
  type ParametresEpreuve,
  type Prose,
  type Resolver,
  type Texte,
  type Travail,
} from '@referentiel/model';
import type { Passage } from './passage.js';
import { paragraphe, proseImprimee } from './prose-imprimee.js';
import { INSECABLE } from './typographie.js';
import {
  formatEffectif,
  formatJury,
  formatNature,
  formatProduction,
  formatQuantite,
  formatTravail,
} from './valeurs.js';

type Line = { label?: string; prose: Prose };

const said = (label: string, texte: string): Line => ({ label, prose: { blocs: [paragraphe(texte)] } });

function written(label: string, texte: Texte, resolver: Resolver): Line {
  return { label, prose: proseImprimee(texte, resolver) };
}

function travailLine(travail: Travail | undefined, client: string | undefined, resolver: Resolver): Line[] {
  if (!travail) return client ? [said('Client', client)] : [];
  const how = [formatTravail(travail), ...(client ? [`client ${client}`] : [])].filter(Boolean).join(', ');
  const precision = travail.individualise?.precision;
  const blocs = precision ? proseImprimee(precision, resolver).blocs : [];
  return [{ label: 'Travail', prose: { blocs: [paragraphe(how), ...blocs] } }];
}

/** A composition of one sentence stands in the line; a longer one below what is counted. */
function juryLine(jury: Jury, resolver: Resolver): Line {
  const composition = jury.composition ? proseImprimee(jury.composition, resolver).blocs : [];
  if (composition.length === 1 && composition[0]?.genre === 'paragraphe')
    return said('Jury', formatJury(jury, resolver));
  const effectif = formatEffectif(jury);
  return { label: 'Jury', prose: { blocs: [...(effectif ? [paragraphe(effectif)] : []), ...composition] } };
}

function linesOf(p: ParametresEpreuve, resolver: Resolver): Line[] {
  const lines: (Line | undefined | false)[] = [
    p.nature?.length ? said('Nature', formatNature(p.nature)) : undefined,
    p.production?.length ? said('Production', formatProduction(p.production)) : undefined,
    ...travailLine(p.travail, p.client, resolver),
    p.preparation && said('Préparation', formatDuree(p.preparation, INSECABLE)),
    p.duree && said('Durée', formatDuree(p.duree, INSECABLE)),
    p.pages && said('Volume', formatQuantite(p.pages, 'page', 'pages')),
    p.livrables && written('Livrables', p.livrables, resolver),
    p.lieu && written('Lieu', p.lieu, resolver),
    p.jury && juryLine(p.jury, resolver),
    p.distance &&
      (p.distance.texte
        ? written('À distance', p.distance.texte, resolver)
        : { prose: { blocs: [paragraphe('Épreuve à distance')] } }),
    p.amenagements && written('Aménagements', p.amenagements, resolver),
  ];
  return lines.filter((line): line is Line => !!line);
}

/**
 * The text made from an épreuve's parameters, in the fixed order of langage.md « Meaning »: nature, production, travail
 * (with its client), préparation, durée, pages, livrables, lieu, jury, à distance, aménagements.
 */
export function passagesParametres(parametres: ParametresEpreuve, resolver: Resolver, retrait = 0): Passage[] {
  return linesOf(parametres, resolver).map((line) => ({ role: 'parametre', ...line, retrait }));
}
