// A figure: one thing measured, what it is compared with in the same run, and what issue 6 wants of it.
import { spread } from './statistics.mjs';

/**
 * @typedef {{on: 'p50' | 'p95' | 'ratio', most?: number, least?: number}} Target the ratio is that of the medians, own ÷ peer
 * @typedef {object} Figure
 * @property {string} id the same from one run to the next
 * @property {string} title
 * @property {'ms' | 'MB' | 'lines/s' | 'count' | '×'} unit
 * @property {number} p50
 * @property {number} [p95]
 * @property {number} [mad]
 * @property {number} [n] how many times it was measured
 * @property {{name: string, p50: number, mad?: number}} [peer] what it stands beside, in the same unit
 * @property {number} [ratio]
 * @property {(Target & {met: boolean})[]} targets
 *
 * @typedef {{id: string, title: string, missing: string}} MissingFigure what could not be measured, and why
 */

const reached = ({ most = Infinity, least = -Infinity }, value) => value <= most && value >= least;

/**
 * @param {{id: string, title: string, unit: Figure['unit'], values?: number[], spread?: object, peer?: {name: string, p50: number},
 *   targets?: Target[]}} measured with all values, or with what `spread` keeps of them
 * @returns {Figure}
 */
export function figure({ id, title, unit, values, spread: kept = spread(values), peer, targets = [] }) {
  const { p50, p95, mad, n } = kept;
  const ratio = peer && p50 / peer.p50;
  const on = { p50, p95, ratio };
  return {
    id,
    title,
    unit,
    p50,
    p95,
    mad,
    n,
    ...(peer && { peer: { name: peer.name, p50: peer.p50, mad: peer.mad }, ratio }),
    // A ratio without its peer is neither met nor missed.
    targets: targets
      .filter((target) => on[target.on] !== undefined)
      .map((target) => ({ ...target, met: reached(target, on[target.on]) })),
  };
}

/** @returns {MissingFigure} */
export function missing(id, title, why) {
  return { id, title, missing: why };
}

/**
 * Measures something that may fail without taking the rest of its part with it.
 * @param {() => Figure[] | Promise<Figure[]>} measure
 * @returns {Promise<Figure[]>} what it measured, or why it could not
 */
export async function attempted(id, title, measure) {
  try {
    return await measure();
  } catch (error) {
    return [{ ...missing(id, title, error.message.split('\n')[0]), failed: true }];
  }
}

/** The figures that miss a target. */
export function missedOf(figures) {
  return figures.filter(({ targets = [] }) => targets.some(({ met }) => !met));
}
