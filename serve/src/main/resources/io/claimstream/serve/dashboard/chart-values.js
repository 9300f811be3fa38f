// One benchmark's values: bars with the range of what is reported, and who reports what; and all of it through time.

import {h} from './dom.js';
import {day, measure, month} from './format.js';
import {chartWidth, months, scale, ticks, timeRange, valueRange} from './axis.js';
import {claimLink} from './route.js';

/** From where bars begin: at zero, but for ratings, which have none. */
export function domain(cells, unit) {
  const values = cells.flatMap(cell => [cell.value, cell.low, cell.high]);
  const [low, high] = valueRange(values);
  if (unit === 'elo' && low > 0 && low > (high - low) * 2) return [low, high];
  return [Math.min(0, ...values), unit === 'percent' && high > 60 ? Math.max(100, ...values) : high];
}

/**
 * A cell's bar, the range across reporters, the vendor's value as a diamond, the independent one as a disc. Places are
 * percentages, so that the bar takes the width that there is and its marks keep their shape.
 */
export function rangeBar(cell, range, label) {
  const x = scale(range, [1.5, 98.5]);
  const percent = value => `${x(value)}%`;
  const start = Math.max(range[0], Math.min(0, range[1]));
  const left = Math.min(x(start), x(cell.value));
  return h(
    'svg', {class: 'range-bar', role: 'img', 'aria-label': label},
    h('rect', {class: 'bar', x: `${left}%`, y: 4, width: `${Math.max(0.3, Math.abs(x(cell.value) - x(start)))}%`, height: 10, rx: 1.5}),
    cell.low !== cell.high && [
      h('line', {class: 'range', x1: percent(cell.low), x2: percent(cell.high), y1: 9, y2: 9}),
      h('line', {class: 'range', x1: percent(cell.low), x2: percent(cell.low), y1: 5, y2: 13}),
      h('line', {class: 'range', x1: percent(cell.high), x2: percent(cell.high), y1: 5, y2: 13}),
    ],
    cell.vendor_value !== undefined && h('svg', {x: percent(cell.vendor_value), class: 'at'}, diamond(0, 9)),
    cell.independent_value !== undefined && h('circle', {class: 'independent', cx: percent(cell.independent_value), cy: 9, r: 3.2}));
}

/** A value by whose word it is: the vendor's own, one from outside, anybody else's. */
export const MARKS = {
  vendor: (x, y) => diamond(x, y),
  independent: (x, y) => h('circle', {class: 'independent', cx: x, cy: y, r: 4}),
  other: (x, y) => h('rect', {class: 'other-mark', x: x - 3, y: y - 3, width: 6, height: 6}),
};

const diamond = (x, y) => h('path', {class: 'vendor-mark', d: `M${x} ${y - 5}l5 5l-5 5l-5-5z`});

/** The values that were the best when they were reported, the first first. */
export function records(cells, lowerIsBetter) {
  let best;
  return reports(cells).filter(({value}) => {
    const isBest = best === undefined || (lowerIsBetter ? value < best : value > best);
    if (isBest) best = value;
    return isBest;
  });
}

function reports(cells) {
  return cells
    .flatMap(cell => cell.reporters.map(reporter => ({...reporter, model: cell.model})))
    .filter(point => point.at !== undefined)
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

/** Every reported value at its day, and the best so far as a line. */
export function history(cells, unit, lowerIsBetter) {
  const points = reports(cells);
  if (points.length < 2) return undefined;
  const width = chartWidth();
  const times = points.map(point => Date.parse(point.at));
  const [from, to] = timeRange(times);
  const values = valueRange(points.map(point => point.value));
  const x = scale([from, to], [56, width - 16]);
  const y = scale(values, [196, 14]);
  return h(
    'svg', {class: 'chart', viewBox: `0 0 ${width} 228`, role: 'group', 'aria-label': 'Reported values through time; each point leads to its sentence'},
    ticks(...values).map(value => [
      h('line', {class: 'grid', x1: 56, x2: width - 16, y1: y(value), y2: y(value)}),
      h('text', {class: 'tick', x: 48, y: y(value) + 4, 'text-anchor': 'end'}, measure(value, unit)),
    ]),
    months(from, to, width / 120).map(at => h('text', {class: 'tick', x: x(at), y: 222, 'text-anchor': 'middle'}, month(at))),
    h('path', {class: 'step', d: frontier(records(cells, lowerIsBetter), x, y, width - 16)}),
    points.map((point, i) => reported(point, x(times[i]), y(point.value), unit)));
}

function frontier(best, x, y, end) {
  const d = best.map((point, i) => (i === 0 ? `M${x(Date.parse(point.at))} ${y(point.value)}` : `H${x(Date.parse(point.at))}V${y(point.value)}`));
  return d.join('') + `H${end}`;
}

function reported(point, x, y, unit) {
  const label = `${point.model.name} ${measure(point.value, unit)}, ${point.name ?? 'unnamed'} (${point.type}), ${day(point.at)}`;
  return h(
    'a', {key: point.claim_id, href: claimLink(point.claim_id), 'aria-label': label},
    h('title', null, label),
    h('circle', {class: 'target', cx: x, cy: y, r: 9}),
    MARKS[point.type]?.(x, y) ?? MARKS.other(x, y));
}
