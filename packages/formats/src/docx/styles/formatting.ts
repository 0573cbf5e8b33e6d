import { tag, val } from '../xml.js';

/** Pieces of the properties of styles. Sizes are in half-points, distances in twentieths of a point, border widths in eighths. */
export const GRAS = '<w:b/><w:bCs/>';
export const size = (halfPoints: number) => val('sz', halfPoints) + val('szCs', halfPoints);
export const ink = (colour: string) => val('color', colour);
export const spacing = (before: number, after: number, line = 240) =>
  tag('w:spacing', { 'w:before': before, 'w:after': after, 'w:line': line, 'w:lineRule': 'auto' });
export const indent = ({ left, hanging }: { left: number; hanging: number }) =>
  tag('w:ind', { 'w:left': left, 'w:hanging': hanging });
export const numbered = (level: 0 | 1, num: number) => tag('w:numPr', {}, val('ilvl', level), val('numId', num));

export const border = (side: string, width: number, space: number, colour: string) =>
  tag(`w:${side}`, { 'w:val': 'single', 'w:sz': width, 'w:space': space, 'w:color': colour });

export const SIDES = ['top', 'left', 'bottom', 'right'];

/** Styles that Word keeps out of its lists until they are used. */
export const HIDDEN = '<w:semiHidden/><w:unhideWhenUsed/>';
