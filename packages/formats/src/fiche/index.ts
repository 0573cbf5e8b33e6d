export { ficheOf } from './fiche.js';
export { ficheHtml } from './html.js';
export { ficheMarkdown } from './markdown.js';
