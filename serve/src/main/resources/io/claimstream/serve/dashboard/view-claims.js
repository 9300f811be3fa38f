// Sentences behind a number: claims by model, benchmark, kind, publisher.

import {h} from './dom.js';
import {get, url} from './api.js';
import {capital, number} from './format.js';
import {claimLink, here, to} from './route.js';
import {empty, exports, modelName, source, statement, tag, voice} from './parts.js';

export const title = () => 'Claims';
export const topics = [];
/** Which parameters are another list. */
export const place = ({model, benchmark, kind, publisher, article}) => [model, benchmark, kind, publisher, article].join();
const KINDS = ['score', 'openness', 'comparison', 'rank', 'spec', 'release', 'alias'];
const PAGE = 50;

const filters = () => {
  const {model, benchmark, kind, publisher, article} = here().query;
  return {model, benchmark, kind, publisher, article};
};

export const load = async ({signal}) => ({...(await get(['claims'], {...filters(), limit: PAGE}, signal))});

export function render({data, again, fail}) {
  const {query} = here();
  const shown = data.items.filter(claim => !query.dimension || claim.openness?.dimension === query.dimension);
  const more = async () => {
    try {
      const page = await get(['claims'], {...filters(), limit: PAGE, cursor: data.next});
      data.items.push(...page.items);
      data.next = page.next;
      again();
    } catch (e) {
      fail(e);
    }
  };
  return [
    h('div', {class: 'title-row'}, h('h1', null, 'Claims'), h('p', {class: 'lede'}, 'Sentences and what they say, the newest first.'),
      h('p', {class: 'facts'}, exports('Export all of these', format => url(['claims'], {...filters(), format})))),
    h('div', {class: 'filters'},
      h('div', {class: 'segments', role: 'group', 'aria-label': 'Kind'}, KINDS.map(kind => h('button', {'aria-pressed': String(query.kind === kind), onclick: () => {
        location.hash = to(['claims'], {...query, kind: query.kind === kind ? undefined : kind, dimension: undefined});
      }}, capital(kind)))),
      ['model', 'benchmark', 'publisher', 'article', 'dimension'].filter(name => query[name]).map(name =>
        h('a', {key: name, class: 'filter', href: to(['claims'], {...query, [name]: undefined}), 'aria-label': `Remove the filter ${name} ${query[name]}`}, name, ': ', h('b', null, query[name]), ' ×'))),
    shown.length === 0 ? empty('No claim matches.') : h('ol', {class: 'claims'}, shown.map(line)),
    data.next && h('p', null, h('button', {onclick: more}, 'More')),
    !data.next && shown.length > 0 && h('p', {class: 'note'}, `${number(shown.length)} in all.`),
  ];
}

function line(claim) {
  return h('li', {key: claim.claim_id, class: 'claim'},
    h('div', {class: 'claim-head'}, tag(claim.kind, 'kind'), ' ', modelName(claim.model), ' ', statement(claim), claim.modality !== 'asserted' && [' ', tag(claim.modality, 'promised')]),
    h('blockquote', null, h('a', {href: claimLink(claim.claim_id), 'data-item': true, title: 'Show it in its article'}, claim.evidence.quote)),
    h('div', {class: 'meta'}, voice(claim.attribution), ' in ', source(claim.source)));
}
