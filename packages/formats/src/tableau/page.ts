/** The room that a page leaves to the text between its margins, in twentieths of a point. */
export interface Page {
  largeur: number;
  hauteur: number;
}

/** A landscape A4 page with the margins of the form. */
export const PAGE_FORMULAIRE: Page = { largeur: 15398, hauteur: 9695 };

/** The same page upright, for a table of few and short columns. */
export const PAGE_PORTRAIT: Page = { largeur: 10466, hauteur: 14627 };
