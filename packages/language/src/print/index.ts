export { printCertification } from './certification.js';
