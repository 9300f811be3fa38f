// What several views show the same way.

import {h} from './dom.js';
import {capital, day, measure, number, signed} from './format.js';
import {benchmarkLink, claimLink, claimsLink, compareLink, disputeLink, modelLink} from './route.js';

export const DIMENSIONS = ['model', 'weights', 'licence', 'data', 'code', 'api'];
export const VERDICTS = ['open', 'restricted', 'closed', 'unknown'];
const DIMENSION_NAMES = {model: 'Model as such', weights: 'Weights', licence: 'Licence', data: 'Data', code: 'Code', api: 'API'};
const DIMENSION_HEADS = {...DIMENSION_NAMES, model: 'Model'};

export const dimensionName = dimension => DIMENSION_NAMES[dimension] ?? capital(dimension);
export const dimensionHead = dimension => DIMENSION_HEADS[dimension] ?? capital(dimension);

/** The verdict as a shape: an empty ring is open, a full one closed, so that it reads without colour. */
export function glyph(verdict) {
  const shapes = {
    open: [h('circle', {cx: 8, cy: 8, r: 5.5, fill: 'none', stroke: 'currentColor', 'stroke-width': 2.5})],
    restricted: [
      h('circle', {cx: 8, cy: 8, r: 5.75, fill: 'none', stroke: 'currentColor', 'stroke-width': 2}),
      h('path', {d: 'M8 2.5a5.5 5.5 0 0 1 0 11z', fill: 'currentColor'}),
    ],
    closed: [h('circle', {cx: 8, cy: 8, r: 6.75, fill: 'currentColor'})],
    unknown: [h('circle', {cx: 8, cy: 8, r: 5.75, fill: 'none', stroke: 'currentColor', 'stroke-width': 1.5, 'stroke-dasharray': '2.2 2.3'})],
  };
  return h('svg', {class: `glyph ${verdict}`, viewBox: '0 0 16 16', 'aria-hidden': 'true'}, shapes[verdict] ?? shapes.unknown);
}

/** Shape and word. */
export const verdict = (what, word = what) => h('span', {class: `verdict ${what}`}, glyph(what), h('span', null, word));

/** −1 closed to 1 open, as a bar from the middle. */
export function scoreBar(score, label = `score ${number(score)} of −1 to 1`) {
  const x = 30 + Math.min(0, score) * 28;
  return h(
    'svg', {class: 'score-bar', viewBox: '0 0 60 10', role: 'img', 'aria-label': label},
    h('line', {x1: 2, y1: 5, x2: 58, y2: 5, class: 'axis'}),
    h('rect', {x, y: 2, width: Math.max(1, Math.abs(score) * 28), height: 6, class: score < 0 ? 'minus' : 'plus'}),
    h('line', {x1: 30, y1: 0, x2: 30, y2: 10, class: 'zero'}));
}

export const tag = (text, kind, title) => h('span', {class: `tag ${kind ?? ''}`, title}, text);

/** Contested and promised, in words. */
export function marks(openness) {
  return [
    openness.contested && tag('contested', 'contested', 'Independent origins disagree'),
    openness.planned && tag('promised', 'promised', 'Openness is promised that is not there yet'),
  ];
}

export const ATTRIBUTIONS = {vendor: 'vendor', rival: 'rival', independent: 'independent', press: 'press', unknown: 'not said who'};

/** Who says so, with what they are to the model. */
export function voice({name, type}) {
  return h('span', {class: 'voice'}, name ?? 'Unnamed', ' ', h('span', {class: `voice-type ${type}`}, ATTRIBUTIONS[type] ?? type));
}

export function source({publisher, published_at: at}) {
  return h('span', {class: 'source'}, publisher ?? 'No publisher', at && [' · ', time(at)]);
}

export const time = instant => day(instant) && h('time', {datetime: instant}, day(instant));

/** The sentence itself, which leads to its place in the article. */
export function sentence(deciding, ...before) {
  return h(
    'figure', {class: 'sentence', key: deciding.claim_id},
    before,
    h('blockquote', null, h('a', {href: claimLink(deciding.claim_id), 'data-item': true, title: 'Show it in its article'}, deciding.quote)),
    h('figcaption', null, voice(deciding.attribution), ' in ', source(deciding)));
}

/** What a deciding claim says of openness, as a small label. */
export function says({dimension, status, modality}) {
  const how = modality === 'asserted' ? '' : modality === 'denied' ? 'not ' : modality + ' ';
  return status && h('span', {class: 'says'}, dimension && h('span', {class: 'dimension'}, dimensionHead(dimension)), verdict(modality === 'denied' ? 'unknown' : status, how + status));
}

/** A number that leads to the sentence which says it. */
export function sourced(text, claimId, label) {
  return claimId ? h('a', {class: 'number', href: claimLink(claimId), 'aria-label': label && `${text}, ${label}`, title: 'Show the sentence'}, text) : h('span', {class: 'number'}, text);
}

/** A number that leads to the sentences which it counts. */
export const counted = (text, filters, label) =>
  h('a', {class: 'number', href: claimsLink(filters), 'aria-label': label, title: 'Show the sentences'}, text);

export function modelName({id, name, vendor}, withVendor) {
  return [h('a', {href: modelLink(id), class: 'model-name'}, name), withVendor && vendor && h('span', {class: 'vendor'}, ' ', vendor)];
}

export function heading(id, text, ...aside) {
  return h('div', {class: 'heading'}, h('h2', {id}, text), aside.length > 0 && h('div', {class: 'aside'}, aside));
}

export function section(id, title, aside, ...body) {
  return h('section', {'aria-labelledby': id, class: 'panel', key: id}, heading(id, title, aside), body);
}

/** A table that a narrow screen may scroll; focusable, so that a keyboard can too. */
export function table(label, head, rows, className = '') {
  return h(
    'div', {class: 'scroll', tabindex: 0, role: 'region', 'aria-label': `${label}, table`},
    h('table', {class: className}, h('thead', null, h('tr', null, head)), h('tbody', null, rows)));
}

export const th = (text, props) => h('th', {scope: 'col', ...props}, text);

/** A heading that speaks where what is under it does to the eye. */
export const unseenTh = (text, props) => th(h('span', {class: 'unseen'}, text), props);

export const empty = (...text) => h('p', {class: 'empty'}, text);

/** The files that one can take along. */
export function exports(label, urlOf) {
  return h(
    'span', {class: 'exports'}, label + ' ',
    h('a', {href: urlOf('csv'), download: true}, 'CSV'), ' ',
    h('a', {href: urlOf('ndjson'), download: true}, 'NDJSON'));
}

/** The names of models and benchmarks by id, as far as these stances have them. */
export function namesOf(stances) {
  const names = new Map();
  for (const {model, benchmarks} of stances) {
    names.set(model.id, model.name);
    for (const {benchmark, leader} of benchmarks) {
      names.set(benchmark.id, benchmark.name);
      if (leader) names.set(leader.id, leader.name);
    }
  }
  return names;
}

/** One change in words; `names` of what it names by id. */
export function change(each, {named = true, names = new Map()} = {}) {
  const [first] = each.because;
  return h(
    'li', {key: each.id ?? `${each.model.id} ${each.what} ${each.subject} ${each.after} ${first?.claim_id}`, class: 'change'},
    h('div', {class: 'change-head'}, named && modelName(each.model), h('span', {class: 'what'}, changeText(each, names))),
    first && h('a', {class: 'because', href: claimLink(first.claim_id), 'data-item': true}, first.quote),
    first && h('div', {class: 'meta'}, first.attribution.name ?? first.publisher ?? 'Unnamed', first.published_at && [' · ', time(first.published_at)],
      each.because.length > 1 && ` · and ${each.because.length - 1} more`));
}

export function changeText({model, what, subject, before, after}, names) {
  const named = id => names.get(id) ?? id;
  const arrow = h('span', {class: 'arrow', 'aria-label': 'to'}, ' → ');
  const rival = before && before !== model.id && h('a', {href: modelLink(before)}, named(before));
  switch (what) {
    case 'seen': return ['first seen: ', transition(after)];
    case 'gone': return 'not spoken of any more';
    case 'verdict': return [before && [transition(before), arrow], transition(after ?? 'unknown')];
    case 'contested': return after === 'true' ? 'contested now' : 'contested no more';
    case 'leader': return [after === model.id ? 'leads ' : 'leads no more on ', subject && h('a', {href: benchmarkLink(subject)}, named(subject)), rival && [', before: ', rival]];
    case 'promise': return [`promise of ${subject}: `, before && [before, arrow], after ?? 'taken back'];
    case 'dispute': return [h('a', {href: disputeLink(subject)}, 'dispute'), after ? (before ? ' grew' : ' opened') : ' settled'];
    default: return [what, ' ', subject, ': ', before && [before, arrow], after ?? 'gone'];
  }
}

const transition = word => (VERDICTS.includes(word) ? verdict(word) : word);

/** A claim in short, without the model. */
export function statement(claim) {
  const {score, openness, comparison, rank, spec, release, alias} = claim;
  if (score) {
    const where = score.benchmark?.name ?? [score.category, score.row].filter(Boolean).join(', ') ?? 'a test';
    return [where || 'unnamed test', ' ', h('strong', null, (score.approximate ? '≈ ' : '') + measure(score.value, score.unit)), score.setting && ` (${score.setting})`];
  }
  if (openness) return [dimensionName(openness.dimension), ' ', verdict(openness.status), openness.detail && ` (${openness.detail})`, openness.about && `, of ${openness.about}`];
  if (comparison) {
    const direction = {ahead: 'ahead of', behind: 'behind', level: 'level with'}[comparison.direction];
    return [direction, ' ', h('a', {href: compareLink(claim.model.id, comparison.rival.id)}, comparison.rival.name), ` on ${comparison.benchmark?.name ?? comparison.field ?? 'the whole'}`, comparison.delta !== undefined && ` by ${number(comparison.delta)}`];
  }
  if (rank) return ['rank ', h('strong', null, number(rank.rank)), rank.of && ` of ${number(rank.of)}`, ` on ${rank.benchmark?.name ?? rank.list ?? 'a list'}`];
  if (spec) return [spec.property.replaceAll('_', ' '), ' ', h('strong', null, spec.value), spec.unit && ` ${spec.unit}`];
  if (release) return ['released', release.date && ` ${release.date}`, release.channel && ` on ${release.channel}`];
  if (alias) return ['also called ', h('strong', null, alias.name)];
  return claim.kind;
}

export const gap = value => value === undefined ? '' : h('span', {class: 'gap'}, signed(value));
