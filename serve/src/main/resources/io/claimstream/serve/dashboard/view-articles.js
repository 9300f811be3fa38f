// What was read, the newest first.

import {h} from './dom.js';
import {get} from './api.js';
import {number} from './format.js';
import {amend, articleLink, here} from './route.js';
import {empty, table, tag, th, time, unseenTh} from './parts.js';

export const title = () => 'Articles';
export const topics = ['articles'];
/** Which parameters are another list; words that are being typed are not, so that the field stays. */
export const place = ({publisher}) => publisher;
const PAGE = 100;

const filters = () => ({q: here().query.q, publisher: here().query.publisher, limit: PAGE});

export const load = ({signal}) => get(['articles'], filters(), signal);
export const changed = () => 'load';

export function render({data, again, fail, reload}) {
  const {query} = here();
  const more = async () => {
    try {
      const page = await get(['articles'], {...filters(), cursor: data.next});
      data.items.push(...page.items);
      data.next = page.next;
      again();
    } catch (e) {
      fail(e);
    }
  };
  return [
    h('div', {class: 'title-row'}, h('h1', null, 'Articles'), h('p', {class: 'lede'}, 'Everything that was read, as it stands now. Each opens with its claims marked.')),
    h('div', {class: 'filters'}, h('input', {type: 'search', 'aria-label': 'Words of the title', placeholder: 'Title…', value: query.q ?? '', oninput: event => {
      amend({q: event.target.value});
      reload();
    }}), query.publisher && h('button', {class: 'filter', onclick: () => {
      amend({publisher: undefined});
      reload();
    }}, 'publisher: ', h('b', null, query.publisher), ' ×')),
    data.items.length === 0 ? empty('No article matches.') : table('Articles',
      [th('Published'), th('Title'), th('Publisher'), th('Language'), th('Claims', {class: 'num'}), unseenTh('Remarks')],
      data.items.map(row)),
    data.next && h('p', null, h('button', {onclick: more}, 'More')),
  ];
}

function row(article) {
  const id = article.article_id;
  return h('tr', {key: id},
    h('td', {class: 'date'}, article.published_at && time(article.published_at)),
    h('th', {scope: 'row', class: 'words'}, h('a', {href: articleLink(id), 'data-item': true}, article.title ?? article.url ?? id)),
    h('td', null, article.publisher ?? ''),
    h('td', {class: 'quiet'}, article.language ?? ''),
    h('td', {class: 'num'}, number(article.claims ?? 0)),
    h('td', null, article.duplicate_of && tag('copy', '', 'It copies another article and says nothing of its own'), article.revision > 1 && tag(`revision ${article.revision}`)));
}
