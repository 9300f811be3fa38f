// A model's stance through time: a step from day to day, over bands that say what the score means.

import {h} from './dom.js';
import {day, month, number} from './format.js';
import {chartWidth, months, scale, timeRange} from './axis.js';
import {VERDICTS} from './parts.js';

const HEIGHT = 190;
const LEFT = 64;
const BOTTOM = 164;

/**
 * @param points of /api/models/{id}/history
 * @param chosen the day whose claims are shown
 * @param choose called with a point
 */
export function stanceChart(points, chosen, choose) {
  const width = chartWidth();
  const times = points.map(point => Date.parse(point.at));
  const [from, to] = timeRange(times);
  const x = scale([from, to], [LEFT, width - 12]);
  const y = scale([1, -1], [14, BOTTOM - 10]);
  return h(
    'svg', {class: 'chart stance-chart', viewBox: `0 0 ${width} ${HEIGHT}`, role: 'group', 'aria-label': 'Stance through time; each point is a day with new claims'},
    [['open', 1], ['mixed', 0], ['closed', -1]].map(([word, value]) => [
      h('line', {class: value === 0 ? 'grid zero' : 'grid', x1: LEFT, x2: width - 12, y1: y(value), y2: y(value)}),
      h('text', {class: 'tick', x: LEFT - 8, y: y(value) + 4, 'text-anchor': 'end'}, word),
    ]),
    months(from, to, width / 120).map(at => h('text', {class: 'tick', x: x(at), y: HEIGHT - 6, 'text-anchor': 'middle'}, month(at))),
    h('path', {class: 'step', d: steps(points, times, x, y, width - 12)}),
    points.map((point, i) => dot(point, x(times[i]), y(point.score), point.at === chosen, choose)));
}

function steps(points, times, x, y, end) {
  let d = '';
  points.forEach((point, i) => {
    d += i === 0 ? `M${x(times[0])} ${y(point.score)}` : `H${x(times[i])}V${y(point.score)}`;
  });
  return d + `H${end}`;
}

function dot(point, x, y, chosen, choose) {
  const verdict = VERDICTS.includes(point.verdict) ? point.verdict : 'unknown';
  const label = `${day(point.at)}: ${verdict}, score ${number(point.score)}${point.contested ? ', contested' : ''}${point.planned ? ', promised' : ''}; ${point.because.length} new claims`;
  const pick = () => choose(point);
  return h(
    'g', {
      key: point.at, class: `dot ${verdict} ${chosen ? 'chosen' : ''}`, role: 'button', tabindex: 0, 'aria-label': label,
      'aria-pressed': String(chosen), 'data-item': true, onclick: pick,
      onkeydown: event => {
        if (event.key === 'Enter' || event.key === ' ') {
          event.preventDefault();
          pick();
        }
      },
    },
    h('title', null, label),
    h('circle', {class: 'target', cx: x, cy: y, r: 13}),
    point.contested && h('circle', {class: 'contested-ring', cx: x, cy: y, r: 9}),
    verdict === 'closed'
      ? h('circle', {class: 'shape', cx: x, cy: y, r: 5.5})
      : h('circle', {class: 'shape hollow', cx: x, cy: y, r: 5}),
    verdict === 'restricted' && h('path', {class: 'half', d: `M${x} ${y - 5}a5 5 0 0 1 0 10z`}));
}
