/**
 * fflate as browsers have it, for bundles that run in Node: they compress on their own thread, and the other one loads `worker_threads`
 * with all the streams of Node, a tenth of a start.
 */
export const WITHOUT_THREADS = { fflate: 'fflate/browser' };
