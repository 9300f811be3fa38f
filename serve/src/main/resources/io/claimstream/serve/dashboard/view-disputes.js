// What cannot both hold, side by side.

import {h} from './dom.js';
import {list} from './api.js';
import {difference, plural} from './format.js';
import {amend, benchmarkLink, here} from './route.js';
import {dimensionHead, empty, modelName, says, sentence, tag, time} from './parts.js';

export const title = () => 'Disputes';
export const topics = ['disputes'];
export const load = ({signal}) => list(['disputes'], {}, signal, 500);
export const changed = () => 'load';

export function render({data, again}) {
  const {query} = here();
  const models = new Map(data.map(({model}) => [model.id, model]));
  const shown = data.filter(({model}) => !query.model || model.id === query.model);
  return [
    h('div', {class: 'title-row'}, h('h1', null, 'Disputes'), h('p', {class: 'lede'}, `${plural(data.length, 'pair')} of claims that cannot both hold, each side in its own words, the latest first.`)),
    data.length > 0 && h('div', {class: 'filters'},
      h('select', {'aria-label': 'Model', onchange: event => {
        amend({model: event.target.value, id: undefined});
        again();
      }}, h('option', {value: '', selected: !query.model}, 'All models'), [...models.values()].sort((a, b) => a.name.localeCompare(b.name)).map(model => h('option', {key: model.id, value: model.id, selected: model.id === query.model}, model.name)))),
    shown.length === 0 ? empty('Nobody disagrees.') : shown.map(each => dispute(each, query.id)),
    query.id && !data.some(each => each.dispute_id === query.id) && empty('The dispute that you came for is settled.'),
  ];
}

function dispute({dispute_id: id, subject, model, benchmark, one, other, size, unit, since}, chosen) {
  return h('article', {class: `panel dispute ${id === chosen ? 'chosen' : ''}`, key: id, id: id === chosen ? 'chosen' : undefined},
    h('div', {class: 'heading'},
      h('h2', null, modelName(model, true), h('span', {class: 'subject'}, benchmark ? ['on ', h('a', {href: benchmarkLink(benchmark.id)}, benchmark.name)] : subject)),
      h('div', {class: 'aside'}, size !== undefined && tag(`${difference(size, unit).replace('+', '')} apart`, 'contested'), since && h('span', {class: 'quiet'}, 'since ', time(since)))),
    h('div', {class: 'sides'}, side(one, 'one'), h('div', {class: 'versus', 'aria-hidden': 'true'}, '≠'), side(other, 'other')));
}

function side({says: what, claims}, which) {
  return h('div', {class: `side ${which}`},
    h('h3', null, what),
    claims.map(claim => sentence(claim, claim.status && claim.dimension && dimensionHead(claim.dimension).toLowerCase() !== what ? says(claim) : false)));
}
