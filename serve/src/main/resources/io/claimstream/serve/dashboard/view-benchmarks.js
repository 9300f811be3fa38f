// All benchmarks, each with who leads.

import {h} from './dom.js';
import {list} from './api.js';
import {difference, folded, measure, number, UNITS} from './format.js';
import {amend, benchmarkLink, here} from './route.js';
import {counted, empty, modelName, sourced, table, th} from './parts.js';

export const title = () => 'Benchmarks';
export const topics = ['benchmark.leaderboards'];

export const load = ({signal}) => list(['benchmarks'], {}, signal);
export const changed = () => 'load';

export function render({data, again}) {
  const {query} = here();
  const shown = data
    .filter(({benchmark}) => !query.name || folded(benchmark.name).includes(folded(query.name)))
    .sort((a, b) => b.cells.length - a.cells.length || a.benchmark.name.localeCompare(b.benchmark.name));
  return [
    h('div', {class: 'title-row'}, h('h1', null, 'Benchmarks'), h('p', {class: 'lede'}, 'The best asserted result of each model, who reports it, and whether the results were measured alike.')),
    h('div', {class: 'filters'}, h('input', {type: 'search', 'aria-label': 'Filter by name', placeholder: 'Filter…', value: query.name ?? '', oninput: event => {
      amend({name: event.target.value});
      again();
    }})),
    shown.length === 0
      ? empty(data.length ? 'No benchmark matches.' : 'No score has been reported yet.')
      : table('Benchmarks',
        [th('Benchmark'), th('Unit'), th('Models', {class: 'num'}), th('Leads'), th('Best', {class: 'num'}), th('Second'), th('Behind by', {class: 'num'})],
        shown.map(row), 'stacked'),
  ];
}

function row({benchmark, unit, cells}) {
  const [first, second] = cells;
  return h('tr', {key: benchmark.id},
    h('th', {scope: 'row'}, h('a', {href: benchmarkLink(benchmark.id), 'data-item': true}, benchmark.name)),
    h('td', {class: 'quiet'}, UNITS[unit] ?? unit, benchmark.lower_is_better && ', lower is better'),
    h('td', {class: 'num', 'data-label': 'Models'}, counted(number(cells.length), {benchmark: benchmark.id}, `${cells.length} models on ${benchmark.name}`)),
    h('td', {'data-label': 'Leads'}, first && modelName(first.model)),
    h('td', {class: 'num', 'data-label': 'Best'}, first && sourced(measure(first.value, unit), claimOf(first), `${first.model.name} on ${benchmark.name}`)),
    h('td', {'data-label': 'Second'}, second && modelName(second.model)),
    h('td', {class: 'num', 'data-label': 'Behind by'}, second && sourced(difference(second.value - first.value, unit), claimOf(second), second.model.name)));
}

/** The claim that says a cell's value, the one under its setting first. */
export function claimOf(cell, value = cell.value) {
  const saying = cell.reporters.filter(reporter => reporter.value === value);
  return (saying.find(reporter => reporter.setting === cell.setting) ?? saying[0])?.claim_id;
}
