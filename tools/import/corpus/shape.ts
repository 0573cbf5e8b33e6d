import type { Truth } from '../support/truth.js';
import type { Sheet } from './sheet.js';

/** How a sheet becomes a file. */
export type Tool =
  | 'python-docx'
  | 'pandoc'
  | 'libreoffice'
  | 'libreoffice-odt'
  | 'pandoc-page'
  | 'libreoffice-page'
  | 'hand';

/** A document of the corpus: its name, the tool that writes it, what it holds and what it means. */
export interface Shape {
  name: string;
  /** What is peculiar to it, for the table of results. */
  about: string;
  tool: Tool;
  sheet?: Sheet;
  /** A page already written, for what no sheet can say. */
  html?: string;
  /** What is done to the file that python-docx wrote: what Google Docs writes otherwise, a review, Strict Open XML. */
  habit?: 'google' | 'reviewed' | 'strict';
  /** The parts of a Word file already written (`tool: 'hand'`). */
  parts?: Record<string, string>;
  truth: Truth;
}
