/** The views of a preview. */
export const ONGLETS = ['tableau', 'couverture'] as const;
export type Onglet = (typeof ONGLETS)[number];

/** What a page keeps over a reload of the window: which document it shows, and which view was open. */
export interface PageState {
  uri?: string;
  onglet: Onglet;
}

/** A state as the editor gives it back; whatever it is, a state comes out. */
export function readState(value: unknown): PageState {
  const { uri, onglet } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  return {
    ...(typeof uri === 'string' && { uri }),
    onglet: ONGLETS.find((one) => one === onglet) ?? 'tableau',
  };
}
