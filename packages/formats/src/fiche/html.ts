import type { Certification } from '@referentiel/model';
import { documentHtml, type EntreeSommaire, sommaireHtml } from '../html/document.js';
import { element, escapeHtml } from '../html/markup.js';
import { PassagesHtml } from '../html/passages.js';
import { STYLE_PAGE, STYLE_PAPIER } from '../html/style.js';
import { lignesOf, texteLigne } from '../texte/index.js';
import type { Champ, Rubrique } from './champ.js';
import { ficheOf } from './fiche.js';
import type { OptionsFiche } from './markdown.js';
import { ABSENT, CONSIGNE, ficheTitre } from './presentation.js';

/** A click selects a whole field; the keyboard reaches a field that is too long for the screen. */
const STYLE = `${STYLE_PAGE}
body { max-width: 60rem; }
.champ { padding: .75rem 1rem; border: 1px solid var(--trait); background: var(--annexe); user-select: all; -webkit-user-select: all; }
.champ > .passage { margin-bottom: .35rem; }
.champ strong, .champ em { font: inherit; }
[data-retrait="1"] { margin-left: 1rem; }
.note { color: var(--discret); }
.note, .absent { font-style: italic; }
@page { size: A4; margin: 18mm; }
${STYLE_PAPIER}
@media print { .champ { background: none; } }
`;

const passages = new PassagesHtml({ documents: [], marques: { de: () => [], ailleurs: [] }, langue: 'fr' });

/** Characters that are pasted, spaces included: a form says how many it takes. */
function longueur({ contenu }: Champ): number {
  return contenu.flatMap(lignesOf).reduce((sum, ligne) => sum + [...texteLigne(ligne)].length + 1, -1);
}

/** « 1 234 »: not left to the language data of the machine, so that the same bytes come out everywhere. */
function milliers(count: number): string {
  const digits = String(count);
  return digits.length > 3 ? `${digits.slice(0, -3)}\u00a0${digits.slice(-3)}` : digits;
}

function champHtml(champ: Champ, id: string, niveau: number): string {
  const { nom, contenu, conseil } = champ;
  const titre = element(`h${niveau}`, { id }, escapeHtml(nom));
  if (!contenu.length) return titre + element('p', { class: 'absent' }, escapeHtml(ABSENT));
  const length = longueur(champ);
  const count = `${milliers(length)} caractère${length > 1 ? 's' : ''}.`;
  const note = [conseil, count].filter(Boolean).join(' ');
  return (
    titre +
    element('p', { class: 'note' }, escapeHtml(note)) +
    element('div', { class: 'champ', role: 'group', 'aria-labelledby': id }, passages.html(contenu))
  );
}

function rubriqueHtml({ titre, champs, rubriques = [] }: Rubrique, id: string, niveau: number): string {
  return element(
    'section',
    { 'aria-labelledby': id },
    element(`h${niveau}`, { id }, escapeHtml(titre)),
    ...champs.map((champ, rank) => champHtml(champ, `${id}-champ-${rank + 1}`, niveau + 1)),
    ...rubriques.map((one, rank) => rubriqueHtml(one, `${id}-${rank + 1}`, niveau + 1)),
  );
}

function entree({ titre, rubriques = [] }: Rubrique, ancre: string): EntreeSommaire {
  return { ancre, titre, entrees: rubriques.map((one, rank) => entree(one, `${ancre}-${rank + 1}`)) };
}

/**
 * The fields of the fiche as one page: each in a frame that a click selects whole, with how many characters it has. No
 * script, nothing fetched. Same input and options, same characters.
 */
export function ficheHtml(certification: Certification, options: OptionsFiche = {}): string {
  const { titre, rubriques } = ficheOf(certification, options);
  const name = ficheTitre(titre);
  const brouillon = options.mode === 'draft';
  const id = (rank: number) => `rubrique-${rank + 1}`;
  return documentHtml(
    { titre: brouillon ? `${name} (BROUILLON)` : name, style: STYLE },
    element('a', { class: 'evitement', href: '#contenu' }, 'Aller au contenu'),
    brouillon ? element('div', { class: 'filigrane', 'aria-hidden': 'true' }, 'BROUILLON') : '',
    element(
      'header',
      {},
      brouillon ? element('p', { class: 'brouillon' }, 'BROUILLON') : '',
      element('h1', {}, escapeHtml(name)),
      element('p', {}, escapeHtml(CONSIGNE)),
    ),
    sommaireHtml(rubriques.map((one, rank) => entree(one, id(rank)))),
    element(
      'main',
      { id: 'contenu', tabindex: -1 },
      ...rubriques.map((rubrique, rank) => rubriqueHtml(rubrique, id(rank), 2)),
    ),
  );
}
