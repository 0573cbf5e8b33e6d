export { pageHtml } from './page.js';
