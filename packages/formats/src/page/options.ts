import type { ProfilRelu } from '@referentiel/model';
import type { Annexe } from '../annexes/noms.js';
import type { TableForme } from '../docx/options.js';
import type { OptionsIdentite } from '../identite/index.js';

export interface OptionsPage extends OptionsIdentite {
  /** `draft` marks BROUILLON at the top and on each printed page. */
  mode?: 'draft' | 'final';
  /** One table unless said otherwise. */
  table?: TableForme;
  /** The annexes to print; the links to catalogues and the list of épreuves when it is not said. */
  annexes?: readonly Annexe[];
  /** What the review says of the profiles aimed at: the annexe `cigref` needs it. */
  profils?: readonly ProfilRelu[];
}
