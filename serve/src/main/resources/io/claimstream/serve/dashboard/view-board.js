// All models by verdict.

import {h} from './dom.js';
import {list, listIfAny} from './api.js';
import {folded, newest, number, plural} from './format.js';
import {amend, asof, here, modelLink} from './route.js';
import {VERDICTS, change, counted, dimensionHead, dimensionName, DIMENSIONS, empty, glyph, marks, namesOf, scoreBar, table, tag, th, time, verdict} from './parts.js';

export const title = () => 'Models';
export const topics = ['model.stances', 'stance.changes'];
const CHANGES = 60;

const SORTS = {
  verdict: (a, b) => VERDICTS.indexOf(a.openness.verdict) - VERDICTS.indexOf(b.openness.verdict) || b.openness.score - a.openness.score || b.origins - a.origins || byName(a, b),
  name: (a, b) => byName(a, b),
  origins: (a, b) => b.origins - a.origins || b.claims - a.claims || byName(a, b),
  latest: (a, b) => newest(a.last_claim_at, b.last_claim_at) || byName(a, b),
};
const byName = (a, b) => a.model.name.localeCompare(b.model.name) || a.model.id.localeCompare(b.model.id);

export async function load({signal}) {
  const [stances, changes] = await Promise.all([
    list(['models'], {}, signal),
    listIfAny(['changes'], {limit: CHANGES}, signal, CHANGES),
  ]);
  const byId = new Map(stances.map(stance => [stance.model.id, stance]));
  return {byId, order: ordered(byId), changes, more: stances.more, updated: new Set()};
}

function ordered(byId) {
  return [...byId.values()].sort(SORTS[here().query.sort] ?? SORTS.verdict).map(stance => stance.model.id);
}

/** Rows change where they are; new ones wait until the reader lets them in, so that nothing moves under the eyes. */
export function changed(data, topic, key, value) {
  if (topic === 'stance.changes') {
    if (value) data.changes = [value, ...data.changes].slice(0, CHANGES);
    return true;
  }
  if (value) data.byId.set(key, value);
  else data.byId.delete(key);
  data.updated.add(key);
  return true;
}

export function render({data, again}) {
  const {query} = here();
  const stances = data.order.map(id => data.byId.get(id) ?? gone(id));
  const shown = stances.filter(stance => isWanted(stance, query));
  const waiting = [...data.byId.keys()].filter(id => !data.order.includes(id)).length;
  const misplaced = waiting > 0 || ordered(data.byId).join() !== data.order.filter(id => data.byId.has(id)).join();
  const set = changes => {
    amend(changes);
    if ('sort' in changes) data.order = ordered(data.byId);
    again();
  };
  return [
    h('div', {class: 'title-row'}, h('h1', null, 'How open are they?'), h('p', {class: 'lede'}, summary([...data.byId.values()]))),
    h('div', {class: 'board'},
      h('section', {class: 'board-main', 'aria-label': 'Models'},
        filters([...data.byId.values()], query, set),
        misplaced && h('button', {class: 'pill', onclick: () => {
          data.order = ordered(data.byId);
          again();
        }}, waiting ? `${plural(waiting, 'new model')}: show` : 'Order changed: sort again'),
        shown.length === 0 ? nothing(data, query, set) : rows(shown, data.updated, query.sort ?? 'verdict', set),
        data.more && h('p', {class: 'note'}, 'Only the first 2,000 models are listed; search finds the others.')),
      h('aside', {class: 'board-side', 'aria-labelledby': 'lately'},
        h('h2', {id: 'lately'}, 'What changed lately'),
        asof() ? empty('Changes are told of the present only.') : data.changes.length === 0
          ? empty('No change yet. New ones appear here as articles arrive.')
          : h('ol', {class: 'changes'}, data.changes.map(each => change(each, {names: namesOf(data.byId.values())}))),
        h('p', {class: 'note'}, h('a', {href: '/changes.atom'}, 'Subscribe (Atom)')))),
  ];
}

const gone = id => ({model: {id, name: id}, gone: true, openness: {verdict: 'unknown', score: 0, dimensions: {}}, benchmarks: [], origins: 0, claims: 0});

function summary(stances) {
  const claims = stances.reduce((sum, stance) => sum + stance.claims, 0);
  const contested = stances.filter(stance => stance.openness.contested).length;
  return `${plural(stances.length, 'model')}, ${plural(claims, 'claim')}, ${contested} contested. Every number leads to the sentence behind it.`;
}

function isWanted(stance, {verdict: wanted, vendor, name, mark}) {
  return (!wanted || stance.openness.verdict === wanted)
    && (!vendor || stance.model.vendor === vendor)
    && (!mark || (mark === 'contested' ? stance.openness.contested : stance.openness.planned))
    && (!name || folded(`${stance.model.name} ${stance.model.vendor ?? ''}`).includes(folded(name)));
}

function filters(stances, query, set) {
  const vendors = [...new Set(stances.map(stance => stance.model.vendor).filter(Boolean))].sort((a, b) => a.localeCompare(b));
  const count = test => stances.filter(test).length;
  const toggle = (name, value) => set({[name]: query[name] === value ? undefined : value});
  return h('div', {class: 'filters'},
    h('div', {class: 'segments', role: 'group', 'aria-label': 'Verdict'},
      VERDICTS.map(each => h('button', {'aria-pressed': String(query.verdict === each), onclick: () => toggle('verdict', each)},
        verdict(each), h('span', {class: 'count'}, count(stance => stance.openness.verdict === each))))),
    h('div', {class: 'segments', role: 'group', 'aria-label': 'Marks'},
      ['contested', 'promised'].map(each => h('button', {'aria-pressed': String(query.mark === each), onclick: () => toggle('mark', each)},
        each, h('span', {class: 'count'}, count(({openness}) => (each === 'contested' ? openness.contested : openness.planned)))))),
    h('select', {'aria-label': 'Vendor', onchange: event => set({vendor: event.target.value})},
      h('option', {value: '', selected: !query.vendor}, 'All vendors'), vendors.map(vendor => h('option', {value: vendor, selected: vendor === query.vendor}, vendor))),
    h('input', {type: 'search', 'aria-label': 'Filter by name', placeholder: 'Filter…', value: query.name ?? '', oninput: event => set({name: event.target.value})}));
}

function nothing(data, query, set) {
  return data.byId.size === 0
    ? empty('No model is spoken of yet. ', h('a', {href: '#/pipeline'}, 'Publish an article'), ' and watch it arrive.')
    : empty('No model matches. ', h('button', {class: 'plain', onclick: () => set({verdict: undefined, vendor: undefined, name: undefined, mark: undefined})}, 'Clear the filters'));
}

function rows(stances, updated, sort, set) {
  const by = (key, text, props) => th(h('button', {class: 'sort', onclick: () => set({sort: key})}, text), {'aria-sort': sort === key ? (key === 'name' ? 'ascending' : 'descending') : undefined, ...props});
  return table('Models by verdict',
    [
      by('name', 'Model'), by('verdict', 'Verdict'),
      DIMENSIONS.map(dimension => th(dimensionHead(dimension), {class: 'dim', title: dimensionName(dimension)})),
      th('Best place', {class: 'places'}), by('origins', 'Origins', {class: 'num'}), th('Claims', {class: 'num'}), by('latest', 'Last said', {class: 'num'}),
    ],
    stances.flatMap((stance, i) => [
      sort === 'verdict' && stances[i - 1]?.openness.verdict !== stance.openness.verdict
        && h('tr', {class: 'group', key: `group ${stance.openness.verdict} ${i}`}, h('th', {colspan: 6 + DIMENSIONS.length, scope: 'colgroup'}, verdict(stance.openness.verdict))),
      row(stance, updated.has(stance.model.id)),
    ]), sort === 'verdict' ? 'models grouped' : 'models');
}

function row(stance, isUpdated) {
  const {model, openness} = stance;
  return h('tr', {key: model.id, class: stance.gone ? 'gone' : ''},
    h('th', {scope: 'row', class: 'name'},
      h('a', {href: modelLink(model.id), class: 'model-name', 'data-item': true}, model.name),
      isUpdated && h('span', {class: 'fresh', title: 'Changed since you opened this page'}, stance.gone ? 'taken back' : 'updated'),
      ' ', h('span', {class: 'vendor'}, model.vendor ?? '')),
    h('td', {class: 'verdict-cell'},
      h('span', {class: 'verdict-line'}, verdict(openness.verdict),
        openness.verdict !== 'unknown' && h('a', {class: 'number score', href: modelLink(model.id), 'aria-label': `score ${number(openness.score)} of −1 to 1`}, scoreBar(openness.score), h('span', null, number(openness.score))),
        marks(openness))),
    DIMENSIONS.map(dimension => h('td', {class: 'dim'}, chip(dimension, openness.dimensions[dimension]))),
    h('td', {class: 'places'}, places(stance)),
    h('td', {class: 'num'}, number(stance.origins)),
    h('td', {class: 'num'}, counted(number(stance.claims), {model: model.id}, `${plural(stance.claims, 'claim')} on ${model.name}`)),
    h('td', {class: 'num'}, stance.last_claim_at && time(stance.last_claim_at)));
}

function chip(dimension, tally) {
  if (!tally) return [h('span', {class: 'nothing', 'aria-hidden': 'true'}, '·'), h('span', {class: 'unseen'}, 'nobody says')];
  const label = `${dimensionName(dimension)}: ${tally.verdict}`;
  return h('span', {class: `chip ${tally.verdict}`, title: label}, glyph(tally.verdict), h('span', {class: 'chip-word'}, dimensionHead(dimension)), h('span', {class: 'unseen'}, label));
}

function places({benchmarks}) {
  const best = benchmarks.filter(standing => standing.rank).sort((a, b) => a.rank - b.rank || a.benchmark.name.localeCompare(b.benchmark.name)).slice(0, 1);
  return best.map(({rank, benchmark, claim_id: id}) => h('a', {class: 'place', href: `#/claims/${encodeURIComponent(id ?? '')}`, title: `Rank ${rank} on ${benchmark.name}: show the sentence`},
    tag(`#${rank}`, rank === 1 ? 'first' : ''), ' ', benchmark.name));
}
