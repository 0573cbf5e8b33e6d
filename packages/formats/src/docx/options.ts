import type { OptionsIdentite } from '../identite/index.js';

export interface DocxOptions extends OptionsIdentite {
  /** `draft` marks BROUILLON on each page. */
  mode?: 'draft' | 'final';
}
