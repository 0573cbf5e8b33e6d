export { hover } from './hover.js';
export { helpOn, KEYWORD_HELP, type KeywordHelp, keywordHelp } from './keywords/index.js';
