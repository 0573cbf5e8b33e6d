// Prints figures as a table: what was measured, beside what, what issue 6 wants.

const number = (value, digits = 0) =>
  value.toLocaleString('en-US', { maximumFractionDigits: digits, minimumFractionDigits: digits });

/** A value with its unit, with as many digits as mean something. */
export function shown(value, unit) {
  if (unit === 'ms') {
    if (value >= 10_000) return `${number(value / 1000, 1)} s`;
    return `${number(value, value >= 100 ? 0 : value >= 10 ? 1 : 2)} ms`;
  }
  if (unit === 'count') return number(value);
  if (unit === '×') return `${number(value, 2)} ×`;
  return `${number(value)} ${unit}`;
}

function wanted({ on, most, least, met }, unit) {
  const bound = `${most === undefined ? '≥' : '≤'} ${(most ?? least).toLocaleString('en-US')}`;
  const of = on === 'ratio' ? '×' : unit === 'count' ? '' : unit;
  return `${on === 'p95' ? 'p95 ' : ''}${bound} ${of}`.trimEnd() + (met ? ' met' : ' MISSED');
}

/** What is told of the runs of a figure: their number and how far apart they are. */
function runs({ n, mad, p95, unit }) {
  if (!n || n === 1) return 'once';
  // The 95th percentile of a speed is that of the luckiest runs.
  const late = unit === 'lines/s' ? '' : `p95 ${shown(p95, unit)}, `;
  return `±${shown(mad, unit)}, ${late}${n} times`;
}

function cells(figure) {
  if (figure.missing) return [figure.title, `not measured: ${figure.missing}`];
  const { title, unit, p50, peer, ratio, targets } = figure;
  return [
    title,
    shown(p50, unit),
    runs(figure),
    peer ? `${peer.name} ${shown(peer.p50, unit)}` : '',
    ratio === undefined ? '' : `${number(ratio, 2)} ×`,
    targets.map((target) => wanted(target, unit)).join(', '),
  ];
}

const HEAD = ['figure', 'median', 'spread', 'beside', 'ratio', 'issue 6 wants'];

/** @returns {string} the table, a figure a line */
export function table(figures) {
  const rows = [HEAD, ...figures.map(cells)];
  const full = rows.filter(({ length }) => length === HEAD.length);
  const widths = HEAD.map((_, rank) => Math.max(...full.map((row) => row[rank].length)));
  return rows
    .map((row) =>
      row
        .map((cell, rank) => cell.padEnd(widths[rank]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
