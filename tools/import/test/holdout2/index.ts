import type { Content } from '../../corpus/content.js';
import type { Shape } from '../../corpus/shape.js';
import { bilingual } from './bilingual.js';
import { boulangerie } from './boulangerie.js';
import { brackets } from './brackets.js';
import { capable } from './capable.js';
import { continued } from './continued.js';
import { enterSpaced } from './enter-spaced.js';
import { extraColumns } from './extra-columns.js';
import { google, reviewed, strict } from './habits.js';
import { listedEpreuves } from './listed-epreuves.js';
import { modalitiesBelow } from './modalities-below.js';
import { numberedHeadings } from './numbered-headings.js';
import { paysage } from './paysage.js';
import { presentation } from './presentation.js';
import { quotedEpreuves } from './quoted-epreuves.js';
import { specialities } from './specialities.js';
import { tablePerActivity } from './table-per-activity.js';
import { twoColumns } from './two-columns.js';
import { wordNumbers } from './word-numbers.js';

/** A second lot of shapes that the recogniser was not written for: the habits of people and of other programs. */
export function secondHoldouts(architecte: Content, habitat: Content, atelier: Content): Shape[] {
  return [
    enterSpaced(boulangerie()),
    wordNumbers(architecte),
    capable(paysage()),
    quotedEpreuves(paysage()),
    extraColumns(boulangerie()),
    tablePerActivity(architecte),
    specialities(paysage()),
    twoColumns(atelier),
    presentation(boulangerie()),
    bilingual(architecte),
    modalitiesBelow(boulangerie()),
    google(boulangerie()),
    strict(paysage()),
    reviewed(habitat),
    brackets(paysage()),
    numberedHeadings(boulangerie()),
    listedEpreuves(paysage()),
    continued(architecte),
  ];
}
