import type { Certification } from '@referentiel/model';
import { Ancres } from '../html/ancres.js';
import { cadreHtml, documentHtml, type EntreeSommaire, sectionHtml, sommaireHtml } from '../html/document.js';
import { listeIdentiteHtml } from '../html/identite.js';
import { element, escapeHtml } from '../html/markup.js';
import { PassagesHtml } from '../html/passages.js';
import type { Rendu } from '../html/rendu.js';
import { tableHtml } from '../html/tableau.js';
import { faitsOf, formatDate, type OptionsIdentite, titreCertification } from '../identite/index.js';
import { cataloguesOf, nomEpreuveEnLigne, releverCompetences } from '../releve/index.js';
import { legendeOf, passagesOf, type Tableau, tableauOf } from '../tableau/index.js';
import { impressionOf } from '../texte/index.js';
import { articleLoiHtml } from './article-loi.js';
import { ancreCatalogue, correspondancesHtml, titreCatalogue } from './correspondance.js';
import { ANCRE_EPREUVES, listeEpreuvesHtml, nomsEpreuves, TITRE_EPREUVES } from './epreuves.js';
import { entreesTableau } from './sommaire.js';
import { styleOf } from './style.js';

export interface OptionsPage extends OptionsIdentite {
  /** `draft` marks BROUILLON at the top and on each printed page. */
  mode?: 'draft' | 'final';
}

const SANS_TITRE = 'Référentiels';

/** What a page says of itself above its contents. */
function enTete(certification: Certification, titre: string, { mode, date }: OptionsPage): string {
  const { repertoire, niveau, certificateurs } = certification;
  const when = date ?? certification.date;
  const facts = [
    repertoire,
    niveau === undefined ? undefined : `niveau\u00a0${niveau}`,
    ...certificateurs.map(({ nom }) => nom),
    when && formatDate(when),
  ];
  return element(
    'header',
    {},
    mode === 'draft' ? element('p', { class: 'brouillon' }, 'BROUILLON') : '',
    element('h1', {}, escapeHtml(titre)),
    element('p', {}, escapeHtml(facts.filter(Boolean).join(' – '))),
  );
}

/** What prints its description in the table. */
function decritsDans(layout: Tableau): Set<unknown> {
  const described = passagesOf(layout).filter(({ passage }) => passage.role === 'description');
  return new Set(described.map(({ passage }) => passage.element));
}

/**
 * The référentiels of a certification as one accessible page that needs nothing else (no script, no font, no picture,
 * nothing fetched): identity, statutory definition, the official table, links to catalogues, list of épreuves. On paper,
 * landscape with the heading of the table on each page. Same input and options, same characters. Never fails.
 */
export function pageHtml(certification: Certification, options: OptionsPage = {}): string {
  const impression = impressionOf(certification);
  const layout = tableauOf(impression);
  const releves = releverCompetences(impression);
  const ancres = new Ancres();
  const rendu: Rendu = { documents: [], marques: { de: () => [], ailleurs: [] }, langue: 'fr', ancres };
  const passages = new PassagesHtml(rendu);
  const titre = titreCertification(certification) || SANS_TITRE;
  const identite = listeIdentiteHtml(faitsOf(impression, options), impression, rendu);
  const avant = passages.html(layout.avant);
  // The table first: what links to it must know what it names.
  const table = tableHtml(layout, rendu);
  const apres = passages.html(layout.apres);
  const epreuves = listeEpreuvesHtml(releves, impression, passages, ancres, decritsDans(layout));
  const sommaire: EntreeSommaire[] = [
    ...(identite ? [{ ancre: 'identite', titre: 'Identité de la certification' }] : []),
    { ancre: 'referentiels', titre: '5 – Référentiels', entrees: entreesTableau(impression, ancres) },
    ...cataloguesOf(releves).map((catalogue, rank) => ({
      ancre: ancreCatalogue(rank),
      titre: titreCatalogue(catalogue),
    })),
    ...(epreuves
      ? [
          {
            ancre: ANCRE_EPREUVES,
            titre: TITRE_EPREUVES,
            entrees: nomsEpreuves(certification.epreuves, (one) => nomEpreuveEnLigne(one, impression), ancres),
          },
        ]
      : []),
  ];
  const brouillon = options.mode === 'draft';
  return documentHtml(
    { titre: brouillon ? `${titre} (BROUILLON)` : titre, style: styleOf(layout.colonnes) },
    element('a', { class: 'evitement', href: '#contenu' }, 'Aller au contenu'),
    brouillon ? element('div', { class: 'filigrane', 'aria-hidden': 'true' }, 'BROUILLON') : '',
    enTete(certification, titre, options),
    sommaireHtml(sommaire),
    element(
      'main',
      { id: 'contenu', tabindex: -1 },
      identite ? sectionHtml('identite', 'Identité de la certification', identite) : '',
      sectionHtml(
        'referentiels',
        '5 – Référentiels',
        articleLoiHtml(),
        avant,
        cadreHtml(legendeOf(layout.colonnes).titre, table),
        apres,
      ),
      ...correspondancesHtml(releves, ancres, options),
      epreuves,
    ),
  );
}
