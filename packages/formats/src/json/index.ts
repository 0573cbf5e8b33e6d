export type { JsonProblem } from './problem.js';
export { readJson } from './read.js';
export { jsonSchema, SCHEMA_ID } from './schema.js';
export { writeJson } from './write.js';
