// One model against another: to the left the model leads, to the right its rival.

import {h} from './dom.js';

/** The lead as a share of the greater value, −1 to 1, so that benchmarks of different units stand side by side. */
export function lead({value, rival_value: rival, leads}) {
  const greatest = Math.max(Math.abs(value), Math.abs(rival));
  const share = greatest === 0 ? 0 : Math.min(1, Math.abs(value - rival) / greatest);
  return leads === 'ahead' ? share : leads === 'behind' ? -share : 0;
}

/** @param most the longest bar's share, which fills its half */
export function deltaBar(delta, most, label) {
  const length = most === 0 ? 0 : (Math.abs(lead(delta)) / most) * 48;
  const side = lead(delta) < 0 ? 'rival-side' : 'model-side';
  return h(
    'svg', {class: 'delta-bar', role: 'img', 'aria-label': label},
    h('rect', {class: `${side} ${delta.comparable ? '' : 'incomparable'}`, x: `${lead(delta) < 0 ? 50 : 50 - length}%`, y: 3, width: `${Math.max(length, 0.3)}%`, height: 10}),
    h('line', {class: 'zero', x1: '50%', x2: '50%', y1: 0, y2: 16}));
}
