import type { Certification } from '@referentiel/model';
import { isAnnexeImprimee } from '../annexes/noms.js';
import { Ancres } from '../html/ancres.js';
import { documentHtml, type EntreeSommaire, sectionHtml, sommaireHtml } from '../html/document.js';
import { listeIdentiteHtml } from '../html/identite.js';
import { element, escapeHtml } from '../html/markup.js';
import { PassagesHtml } from '../html/passages.js';
import { faitsOf, formatDate, titreCertification } from '../identite/index.js';
import { releverCompetences } from '../releve/index.js';
import { decritsPar, passagesOf, sansListe, tableauOf } from '../tableau/index.js';
import { impressionOf } from '../texte/index.js';
import { annexesHtml } from './annexes.js';
import { articleLoiHtml } from './article-loi.js';
import { formulaireHtml } from './formulaire.js';
import type { OptionsPage } from './options.js';
import { entreesTableau } from './sommaire.js';
import { styleOf } from './style.js';

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

/**
 * The référentiels of a certification as one accessible page that needs nothing else (no script, no font, no picture,
 * nothing fetched): identity, statutory definition, the official table, annexes. On paper,
 * landscape with the heading of the table on each page. Same input and options, same characters. Never fails.
 */
export function pageHtml(certification: Certification, options: OptionsPage = {}): string {
  const all = impressionOf(certification);
  const impression = isAnnexeImprimee('epreuves', options.annexes) ? all : sansListe(all);
  const layout = tableauOf(impression);
  const releves = releverCompetences(impression);
  const ancres = new Ancres();
  const rendu = { documents: [], marques: { de: () => [], ailleurs: [] }, langue: 'fr' as const, ancres };
  const passages = new PassagesHtml(rendu);
  const titre = titreCertification(certification) || SANS_TITRE;
  const identite = listeIdentiteHtml(faitsOf(impression, options), impression, rendu);
  const avant = passages.html(layout.avant);
  // The table first: what links to it must know what it names.
  const formulaire = formulaireHtml(layout, impression, rendu, options.table);
  const apres = passages.html(layout.apres);
  const decrits = decritsPar(passagesOf(layout).map(({ passage }) => passage));
  const annexes = annexesHtml({ impression, releves, passages, ancres, decrits, options });
  const sommaire: EntreeSommaire[] = [
    ...(identite ? [{ ancre: 'identite', titre: 'Identité de la certification' }] : []),
    { ancre: 'referentiels', titre: '5 – Référentiels', entrees: entreesTableau(impression, ancres) },
    ...annexes.sommaire,
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
      sectionHtml('referentiels', '5 – Référentiels', articleLoiHtml(), avant, formulaire, apres),
      ...annexes.html,
    ),
  );
}
