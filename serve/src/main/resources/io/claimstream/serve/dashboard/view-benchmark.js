// One benchmark: who stands where, by whose word, and whether that can be compared.

import {h} from './dom.js';
import {get, listIfAny, url} from './api.js';
import {day, measure, plural, UNITS} from './format.js';
import {claimsLink, compareLink} from './route.js';
import {exports, gap, modelName, section, sourced, table, th, voice} from './parts.js';
import {domain, history, MARKS, rangeBar, records} from './chart-values.js';
import {claimOf} from './view-benchmarks.js';

export const title = ({data, ids}) => data?.board?.benchmark.name ?? ids[0];
export const topics = ['benchmark.leaderboards'];

export async function load({ids: [id], signal}) {
  const board = await get(['benchmarks', id], {}, signal);
  const [leader] = board.cells;
  const deltas = leader ? await listIfAny(['deltas'], {benchmark: id, rival: leader.model.id}, signal) : [];
  return {board, deltas: new Map(deltas.map(delta => [delta.model.id, delta]))};
}

export const changed = (data, topic, key, value, {ids: [id]}) => key === id && 'load';

export function render({data: {board, deltas}}) {
  const {benchmark, unit, cells} = board;
  const range = domain(cells, unit);
  const chart = history(cells, unit, benchmark.lower_is_better);
  return [
    h('div', {class: 'title-row'},
      h('div', null, h('p', {class: 'over'}, UNITS[unit] ?? unit, benchmark.lower_is_better ? ', lower is better' : ', higher is better'), h('h1', null, benchmark.name)),
      h('p', {class: 'facts'}, plural(cells.length, 'model'), ' · ', h('a', {href: claimsLink({benchmark: benchmark.id})}, 'all claims'), ' · ', exports('Export', format => url(['benchmarks', benchmark.id], {format})))),
    section('ranking', 'Ranking', [legend()],
      table('Ranking',
        [th('#', {class: 'num'}), th('Model'), th('Best', {class: 'num'}), th('Values', {class: 'bars'}), th('Against the leader'), th('Gap', {class: 'num'}), th('Reported by')],
        cells.map(cell => row(cell, board, range, deltas.get(cell.model.id))), 'ranking stacked')),
    chart && section('history', 'Through time', [h('span', {class: 'quiet'}, 'the line is the best so far')], h('div', {class: 'beside-chart'}, chart, led(records(cells, benchmark.lower_is_better), unit))),
  ];
}

/** Who led when. */
function led(best, unit) {
  return h('ol', {class: 'lines led', 'aria-label': 'Who led when'}, best.reverse().map(each => h('li', {key: each.claim_id},
    sourced(measure(each.value, unit), each.claim_id, each.model.name), ' ', modelName(each.model), h('span', {class: 'quiet'}, ` · ${day(each.at)}, ${each.name ?? 'unnamed'}`))));
}

function legend() {
  const mark = (shape, text) => h('span', {class: 'key'}, h('svg', {viewBox: '0 0 16 16', 'aria-hidden': 'true'}, shape), text);
  return h('span', {class: 'legend'},
    mark(MARKS.vendor(8, 8), 'vendor'), mark(MARKS.independent(8, 8), 'independent'), mark(MARKS.other(8, 8), 'others'),
    mark([h('line', {class: 'range', x1: 1, x2: 15, y1: 8, y2: 8}), h('line', {class: 'range', x1: 1, x2: 1, y1: 4, y2: 12}), h('line', {class: 'range', x1: 15, x2: 15, y1: 4, y2: 12})], 'range'));
}

function row(cell, {unit, cells, benchmark}, range, delta) {
  const {model} = cell;
  const label = `${model.name}: ${measure(cell.value, unit)}${cell.low === cell.high ? '' : `, reported from ${measure(cell.low, unit)} to ${measure(cell.high, unit)}`}`;
  return h('tr', {key: model.id},
    h('td', {class: 'num quiet'}, cell.rank),
    h('th', {scope: 'row'}, h('span', {class: 'name'}, modelName(model, true))),
    h('td', {class: 'num strong'}, sourced(measure(cell.value, unit), claimOf(cell), `${model.name} on ${benchmark.name}`)),
    h('td', {class: 'bars'}, rangeBar(cell, range, label)),
    h('td', {class: 'against'}, cell.rank === 1 ? h('span', {class: 'quiet'}, 'leads') : comparable(delta, cells[0], model)),
    h('td', {class: 'num', 'data-label': 'Gap'}, gap(cell.replication_gap)),
    h('td', {class: 'bottom'}, h('ul', {class: 'reporters'}, cell.reporters.map(each => h('li', {key: each.claim_id},
      sourced(measure(each.value, unit), each.claim_id, `${each.name ?? 'unnamed'} on ${model.name}`), ' ', voice(each), each.setting && h('span', {class: 'quiet'}, `, ${each.setting}`), each.at && h('span', {class: 'quiet'}, ` · ${day(each.at)}`))))));
}

/** Whether the two were measured alike, and why not, in words. */
function comparable(delta, leader, model) {
  if (!delta) return '';
  const link = text => h('a', {href: compareLink(model.id, leader.model.id), class: 'plain-link'}, text);
  return delta.comparable ? h('span', {class: 'alike'}, link('comparable')) : h('span', {class: 'unlike'}, link('not comparable'), h('span', {class: 'reason'}, delta.reason));
}
