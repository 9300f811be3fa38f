// Two models, benchmark by benchmark.

import {h} from './dom.js';
import {find, list, listIfAny} from './api.js';
import {difference, measure, number, plural} from './format.js';
import {benchmarkLink, claimsLink, compareLink, modelLink} from './route.js';
import {dimensionName, DIMENSIONS, empty, marks, scoreBar, section, sourced, table, th, unseenTh, verdict} from './parts.js';
import {deltaBar, lead} from './chart-delta.js';

export const title = ({data}) => (data?.one && data.other ? `${data.one.model.name} and ${data.other.model.name}` : 'Compare');
export const topics = ['benchmark.deltas', 'model.stances'];

export async function load({ids: [one, other], signal}) {
  const [stances, deltas, first, second] = await Promise.all([
    list(['models'], {}, signal),
    one && other ? listIfAny(['deltas'], {model: one, rival: other}, signal) : [],
    one && find(['models', one], {}, signal),
    other && find(['models', other], {}, signal),
  ]);
  return {models: stances.map(stance => stance.model).sort((a, b) => a.name.localeCompare(b.name)), deltas, one: first, other: second};
}

export function changed(data, topic, key, value, {ids: [one, other]}) {
  const touched = topic === 'benchmark.deltas' ? key.endsWith(`|${one}|${other}`) : key === one || key === other;
  return touched && 'load';
}

export function render({data, ids: [one, other]}) {
  const sorted = [...data.deltas].sort((a, b) => lead(b) - lead(a) || a.benchmark.name.localeCompare(b.benchmark.name));
  const most = Math.max(0, ...sorted.map(delta => Math.abs(lead(delta))));
  return [
    h('div', {class: 'title-row'}, h('h1', null, 'Compare two models')),
    h('div', {class: 'pickers'},
      picker('The model', data.models, one, id => { location.hash = compareLink(id, other ?? ''); }),
      h('button', {class: 'swap', disabled: !one || !other, onclick: () => { location.hash = compareLink(other, one); }, 'aria-label': 'Swap the two', title: 'Swap'}, '⇄'),
      picker('Its rival', data.models, other, id => { location.hash = compareLink(one ?? data.models[0]?.id, id); })),
    data.one && data.other ? [
      openness(data.one, data.other),
      section('deltas', 'Benchmarks', [h('span', {class: 'quiet'}, 'bars: the lead as a share of the higher value; hatched where not measured alike')],
        sorted.length === 0 ? empty('No benchmark has a result of both.') : [
          h('p', {class: 'tally'}, score(sorted, data)),
          table('Benchmarks of both', head(data), sorted.map(delta => row(delta, most, data)), 'deltas stacked'),
        ]),
    ] : empty(one && !data.one ? 'The first model is not known (any more).' : other && !data.other ? 'The second model is not known (any more).' : 'Choose two models.'),
  ];
}

function picker(label, models, chosen, choose) {
  return h('label', {class: 'picker'}, h('span', null, label),
    h('select', {onchange: event => choose(event.target.value)},
      !chosen && h('option', {value: '', selected: true, disabled: true}, 'Choose…'),
      models.map(model => h('option', {key: model.id, value: model.id, selected: model.id === chosen}, model.vendor ? `${model.name} (${model.vendor})` : model.name))));
}

function score(deltas, {one, other}) {
  const alike = deltas.filter(delta => delta.comparable);
  const ahead = alike.filter(delta => delta.leads === 'ahead').length;
  const behind = alike.filter(delta => delta.leads === 'behind').length;
  return `Of ${plural(deltas.length, 'benchmark')}, ${alike.length} measured alike: ${one.model.name} leads on ${ahead}, ${other.model.name} on ${behind}.`;
}

const head = ({one, other}) => [th('Benchmark'), th(one.model.name, {class: 'num'}), unseenTh('Lead', {class: 'bars'}), th(other.model.name), th('Difference', {class: 'num'}), th('Comparable')];

function row(delta, most, {one, other}) {
  const {benchmark, unit} = delta;
  const leader = delta.leads === 'ahead' ? one : other;
  const label = delta.leads === 'level' ? 'level' : `${leader.model.name} leads by ${number(Math.abs(delta.delta))}`;
  return h('tr', {key: benchmark.id},
    h('th', {scope: 'row'}, h('a', {href: benchmarkLink(benchmark.id), 'data-item': true}, benchmark.name)),
    h('td', {class: 'num', 'data-label': one.model.name}, sourced(measure(delta.value, unit), said(delta.reporters, delta.value), `${one.model.name} on ${benchmark.name}`)),
    h('td', {class: 'bars'}, deltaBar(delta, most, label)),
    h('td', {'data-label': other.model.name}, sourced(measure(delta.rival_value, unit), said(delta.rival_reporters, delta.rival_value), `${other.model.name} on ${benchmark.name}`)),
    h('td', {class: 'num', 'data-label': 'Difference'}, difference(delta.delta, unit)),
    h('td', {'data-label': 'Comparable'}, delta.comparable ? h('span', {class: 'alike'}, delta.setting ?? 'yes') : h('span', {class: 'unlike'}, 'no', h('span', {class: 'reason'}, delta.reason))));
}

const said = (reporters, value) => (reporters.find(each => each.value === value) ?? reporters[0])?.claim_id;

function openness(one, other) {
  const spoken = DIMENSIONS.filter(dimension => one.openness.dimensions[dimension] || other.openness.dimensions[dimension]);
  const said = ({model}, dimension, what) => h('a', {class: 'plain-link', href: claimsLink({model: model.id, kind: 'openness', dimension})}, verdict(what));
  const cell = stance => h('td', null, said(stance, undefined, stance.openness.verdict), ' ', stance.openness.verdict !== 'unknown' && scoreBar(stance.openness.score), ' ', marks(stance.openness));
  const tally = (stance, dimension) => h('td', null, stance.openness.dimensions[dimension] ? said(stance, dimension, stance.openness.dimensions[dimension].verdict) : h('span', {class: 'nothing'}, 'nobody says'));
  return section('openness', 'Openness', null, table('Openness of both',
    [unseenTh('What'), [one, other].map(({model}) => th(h('a', {href: modelLink(model.id)}, model.name)))],
    [
      h('tr', null, h('th', {scope: 'row'}, 'Verdict'), cell(one), cell(other)),
      spoken.map(dimension => h('tr', {key: dimension}, h('th', {scope: 'row'}, dimensionName(dimension)), tally(one, dimension), tally(other, dimension))),
      h('tr', null, h('th', {scope: 'row'}, 'Origins'), [one, other].map(stance => h('td', null, number(stance.origins)))),
    ], 'both'));
}
