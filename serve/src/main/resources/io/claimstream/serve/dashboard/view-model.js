// One model: what is said, by whom, since when.

import {h} from './dom.js';
import {find, get, listIfAny, url} from './api.js';
import {day, difference, measure, number, plural} from './format.js';
import {asof, benchmarkLink, claimsLink, compareLink} from './route.js';
import {change, counted, dimensionHead, dimensionName, DIMENSIONS, empty, exports, gap, glyph, marks, modelName, namesOf, says, scoreBar, section, sentence, sourced, table, tag, th, time, unseenTh, verdict, voice} from './parts.js';
import {stanceChart} from './chart-stance.js';

export const title = ({data, ids}) => data?.stance?.model.name ?? ids[0];
export const topics = ['model.stances', 'stance.changes', 'benchmark.deltas'];

export async function load({ids: [id], signal}) {
  const stance = await get(['models', id], {}, signal);
  const [history, deltas, claims, changes] = await Promise.all([
    find(['models', id, 'history'], {}, signal),
    listIfAny(['deltas'], {model: id}, signal),
    listIfAny(['claims'], {model: id}, signal, 1000),
    listIfAny(['changes'], {model: id, limit: 20}, signal, 20),
  ]);
  // The history goes on to now, whatever day is looked at.
  const until = asof() ?? '9999';
  return {stance, history: (history?.items ?? []).filter(point => point.at.slice(0, 10) <= until), deltas, claims, changes};
}

export function changed(data, topic, key, value, {ids: [id]}) {
  const mine = topic === 'benchmark.deltas' ? key.split('|')[1] === id : key === id;
  return mine ? 'load' : false;
}

export function render({data, state, again}) {
  const {stance} = data;
  const {model, openness} = stance;
  const names = namesOf([stance]);
  return [
    h('div', {class: 'title-row'},
      h('div', null, h('p', {class: 'over'}, model.vendor ?? 'Vendor not said'), h('h1', null, model.name)),
      h('div', {class: 'big-verdict'}, verdict(openness.verdict), openness.verdict !== 'unknown' && [scoreBar(openness.score), h('span', {class: 'number'}, number(openness.score))], marks(openness)),
      h('p', {class: 'facts below'},
        plural(stance.origins, 'independent origin'), ' · ', counted(plural(stance.claims, 'claim'), {model: model.id}), period(stance), ' · ',
        h('a', {href: compareLink(model.id)}, 'Compare'), ' · ', h('a', {href: `/api/models/${encodeURIComponent(model.id)}/changes.atom`}, 'Atom'), ' · ',
        exports('Export', format => url(['models', model.id], {format})))),
    h('div', {class: 'columns'},
      h('div', null,
        deciding(stance),
        data.history.length > 0 && through(data, state, again),
        standings(stance, data.claims),
        rivals(data.deltas, model)),
      h('div', {class: 'narrow'},
        dimensions(openness, model),
        promises(openness),
        !asof() && section('changes', 'Changes', null, data.changes.length ? h('ol', {class: 'changes'}, data.changes.map(each => change(each, {named: false, names}))) : empty('No change is kept.')))),
  ];
}

function period({first_claim_at: first, last_claim_at: last}) {
  return first && [' · ', time(first), day(first) !== day(last) && ['–', time(last)]];
}

function deciding({evidence, model}) {
  return section('evidence', 'The sentences that decide', [h('a', {href: claimsLink({model: model.id, kind: 'openness'})}, 'all on openness')],
    evidence.length ? evidence.map(each => sentence(each, says(each))) : empty('No sentence says how open it is.'));
}

function through({history, claims}, state, again) {
  const point = history.find(each => each.at === state.day) ?? history.at(-1);
  const byId = new Map(claims.map(claim => [claim.claim_id, claim]));
  const because = point.because.map(id => byId.get(id)).filter(Boolean);
  return section('time', 'Through time', null,
    stanceChart(history, point.at, chosen => {
      state.day = chosen.at;
      again();
    }),
    h('div', {class: 'day', 'aria-live': 'polite'},
      h('h3', null, day(point.at), ': ', verdict(point.verdict), ' ', h('span', {class: 'number'}, number(point.score))),
      because.length ? h('ul', {class: 'lines'}, because.slice(0, 8).map(claim => h('li', {key: claim.claim_id}, sourced(claim.evidence.quote, claim.claim_id), ' ', voice(claim.attribution)))) : empty(plural(point.because.length, 'claim'), ' of that day'),
      because.length > 8 && h('p', {class: 'note'}, `and ${because.length - 8} more`)));
}

function standings({benchmarks, model}, claims) {
  const ranked = [...benchmarks].sort((a, b) => (a.rank ?? 1e9) - (b.rank ?? 1e9) || a.benchmark.name.localeCompare(b.benchmark.name));
  const said = (standing, value, types) => claims.find(claim => claim.score?.benchmark?.id === standing.benchmark.id && claim.score.value === value && types.includes(claim.attribution.type))?.claim_id;
  return section('benchmarks', 'Benchmarks', [counted('all scores', {model: model.id, kind: 'score'})],
    ranked.length === 0 ? empty('No score is reported.') : table('Benchmarks',
      [th('Benchmark'), th('Best', {class: 'num'}), th('Rank', {class: 'num'}), th('To leader', {class: 'num'}), th('Vendor says', {class: 'num'}), th('Others measured', {class: 'num'}), th('Gap', {class: 'num'})],
      ranked.map(each => h('tr', {key: each.benchmark.id},
        h('th', {scope: 'row'}, h('a', {href: benchmarkLink(each.benchmark.id), 'data-item': true}, each.benchmark.name)),
        h('td', {class: 'num'}, sourced(measure(each.value, each.unit), each.claim_id, `${model.name} on ${each.benchmark.name}`)),
        h('td', {class: 'num'}, each.rank && tag(`#${each.rank}`, each.rank === 1 ? 'first' : '')),
        h('td', {class: 'num', 'data-label': 'To leader'}, toLeader(each, model)),
        h('td', {class: 'num', 'data-label': 'Vendor says'}, each.vendor_value !== undefined && sourced(measure(each.vendor_value, each.unit), said(each, each.vendor_value, ['vendor']), 'the vendor’s value')),
        h('td', {class: 'num', 'data-label': 'Others measured'}, each.independent_value !== undefined && sourced(measure(each.independent_value, each.unit), said(each, each.independent_value, ['independent', 'press', 'rival', 'unknown']), 'the independent value')),
        h('td', {class: 'num', 'data-label': 'Gap'}, gap(each.replication_gap)))), 'stacked'));
}

function toLeader({leader, delta_to_leader: delta, unit}, model) {
  if (!leader || delta === undefined) return '';
  if (leader.id === model.id) return 'leads';
  return [h('a', {class: 'number', href: compareLink(model.id, leader.id), title: `Compare with ${leader.name}`}, difference(delta, unit)), h('span', {class: 'beside'}, ` ${leader.name}`)];
}

function rivals(deltas, model) {
  const byRival = new Map();
  for (const delta of deltas) {
    const rival = byRival.get(delta.rival.id) ?? {rival: delta.rival, ahead: 0, behind: 0, level: 0, comparable: 0, count: 0};
    rival[delta.leads]++;
    rival.comparable += delta.comparable ? 1 : 0;
    rival.count++;
    byRival.set(delta.rival.id, rival);
  }
  const most = [...byRival.values()].sort((a, b) => b.count - a.count || a.rival.name.localeCompare(b.rival.name)).slice(0, 12);
  return section('rivals', 'Rivals', null,
    most.length === 0 ? empty('No other model was measured on the same benchmarks.') : table('Rivals',
      [th('Rival'), th('Benchmarks', {class: 'num'}), th('Ahead', {class: 'num'}), th('Behind', {class: 'num'}), th('Measured alike', {class: 'num'}), unseenTh('Compare')],
      most.map(({rival, ahead, behind, comparable, count}) => h('tr', {key: rival.id},
        h('th', {scope: 'row'}, modelName(rival, true)), h('td', {class: 'num'}, count), h('td', {class: 'num'}, ahead), h('td', {class: 'num'}, behind),
        h('td', {class: 'num'}, `${comparable} of ${count}`), h('td', null, h('a', {href: compareLink(model.id, rival.id), 'aria-label': `Compare with ${rival.name}`}, 'compare'))))));
}

const COUNTED = ['open', 'restricted', 'closed', 'planned'];

function dimensions({dimensions: tallies}, model) {
  const spoken = DIMENSIONS.filter(dimension => tallies[dimension]);
  return section('dimensions', 'What is open', null,
    spoken.length === 0 ? empty('Nobody says.') : table('Voices by dimension',
      [th('Dimension'), th('Verdict'), COUNTED.map(each => th([h('span', {'aria-hidden': 'true', title: each}, each === 'planned' ? '◷' : glyph(each)), h('span', {class: 'unseen'}, each)], {class: 'num'}))],
      spoken.map(dimension => h('tr', {key: dimension},
        h('th', {scope: 'row'}, h('a', {href: claimsLink({model: model.id, kind: 'openness', dimension})}, dimensionHead(dimension))),
        h('td', null, verdict(tallies[dimension].verdict)),
        COUNTED.map(each => h('td', {class: 'num'}, tallies[dimension][each] || h('span', {class: 'nothing'}, '·')))))),
    spoken.length > 0 && h('p', {class: 'note'}, 'How many independent origins say so, each by what it said last.'));
}

function promises({promises: outstanding, kept}) {
  if (outstanding.length + kept.length === 0) return false;
  return section('promises', 'Promises', null,
    outstanding.map(each => h('div', {class: 'promise', key: `out ${each.claim.claim_id}`}, tag('outstanding', 'promised'), ' ', promised(each), sentence(each.claim))),
    kept.map(each => h('div', {class: 'promise', key: `kept ${each.claim.claim_id}`}, tag('kept', 'first'), ' ', promised(each), each.kept?.days !== undefined && ` after ${plural(each.kept.days, 'day')}`, sentence(each.claim), each.kept && sentence(each.kept.claim))));
}

const promised = ({dimension, about, by, since}) => [dimensionName(dimension), about && ` of ${about}`, by && ` by ${by}`, since && [', ', time(since)]];
