import data from './data/mots-outils.json' with { type: 'json' };

/** Articles, possessives and the like, those that tell a verb before them from a noun (« analyse les » / « analyse des »). */
export const DETERMINERS: ReadonlySet<string> = new Set(data.determinants);

/** Articles that may also join two nouns: « des », « du », « de ». */
export const PARTITIVES: ReadonlySet<string> = new Set(data.articlesContractes);

/** Words that open what comes before the main verb: « dans le cadre de…, », « à partir de…, ». */
export const LEADS: ReadonlySet<string> = new Set(data.amorces);

/** Words that say nothing of what a text is about. */
export const STOP_WORDS: ReadonlySet<string> = new Set(data.stop);

/** What may stand before a verb without changing how the text begins: « bien préparer ». */
export const ADVERBS: ReadonlySet<string> = new Set(data.adverbes);
