import { type Fait, titreCertification } from '../identite/index.js';
import { type Impression, lignesOf } from '../texte/index.js';
import { lignesHtml } from './lignes.js';
import { element, escapeHtml } from './markup.js';
import { type Cible, signeHtml, worstOf } from './marques.js';
import { placeAttributes } from './places.js';
import type { Rendu } from './rendu.js';

function placeOfFait({ champ }: Fait, { certification }: Impression) {
  const { place, certificateurs, vise } = certification;
  if (champ === 'certificateurs') return certificateurs[0]?.place;
  if (champ === 'vise') return vise[0]?.place;
  const range = place?.fields[champ];
  return place && range && { uri: place.uri, range };
}

/** The lines of the identity that a problem may stand in; one that names several things holds the problems of each. */
export function ciblesIdentite(faits: readonly Fait[], impression: Impression): Cible[] {
  const { certificateurs, vise } = impression.certification;
  return faits.flatMap((fait): Cible[] => {
    const several = fait.champ === 'certificateurs' ? certificateurs : fait.champ === 'vise' ? vise : undefined;
    if (several) return several.map(({ place }) => ({ place, cle: fait }));
    return [{ place: placeOfFait(fait, impression), cle: fait }];
  });
}

/** The list of what identifies the certification; nothing when it says nothing. */
export function listeIdentiteHtml(faits: readonly Fait[], impression: Impression, rendu: Rendu): string {
  const { documents, langue, marques } = rendu;
  const lines = faits.map((fait) => {
    const own = marques.de(fait);
    return element(
      'div',
      {
        class: 'passage',
        'data-role': 'fait',
        'data-severity': worstOf(own),
        ...placeAttributes(placeOfFait(fait, impression), documents),
      },
      element('dt', {}, escapeHtml(fait.label)),
      element(
        'dd',
        {},
        signeHtml(own, documents, langue),
        lignesHtml(lignesOf({ role: 'description', prose: fait.prose, retrait: 0 })),
      ),
    );
  });
  return lines.length ? element('dl', { class: 'identite' }, ...lines) : '';
}

/** The title of the certification and the list of what identifies it; nothing for a certification that says neither. */
export function identiteHtml(faits: readonly Fait[], impression: Impression, rendu: Rendu): string {
  const titre = titreCertification(impression.certification);
  const { place } = impression.certification;
  const head = place && { uri: place.uri, range: place.fields.intitule ?? place.name };
  const title = titre ? element('h1', placeAttributes(head, rendu.documents), escapeHtml(titre)) : '';
  const list = listeIdentiteHtml(faits, impression, rendu);
  return title || list ? element('header', {}, title, list) : '';
}
