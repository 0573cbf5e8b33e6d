export { createRefServices } from './module.js';
