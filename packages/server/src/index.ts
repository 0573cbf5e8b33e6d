export type { FileAccess } from './files/file-access.js';
export { startServer } from './start-server.js';
export { Watchdog } from './watch/watchdog.js';
