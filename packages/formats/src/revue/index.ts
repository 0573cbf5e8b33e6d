export { revueDocx } from './docx.js';
export { revueHtml } from './html.js';
