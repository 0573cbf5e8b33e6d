export type { JsonProblem } from './problem.js';
export { readJson } from './read.js';
export { SCHEMA_ID, jsonSchema } from './schema.js';
export { writeJson } from './write.js';
