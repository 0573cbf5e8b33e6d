export { revueDocx } from './docx.js';
export { GENERATEUR_HTML, revueHtml } from './html.js';
